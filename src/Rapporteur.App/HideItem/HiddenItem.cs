namespace Rapporteur.App.HideItem;

/// <summary>An item about which was decided.</summary>
/// <param name="Kind">What it is: <c>case</c>.</param>
/// <param name="Dossier">Its dossier.</param>
/// <param name="Item">Its id.</param>
/// <param name="Key">Its key, 32 hexadecimal digits.</param>
public sealed record HiddenItem(string Kind, string Dossier, string Item, string Key);
