namespace Rapporteur.Storage.Recording;

/// <summary>The kinds of items, as identities are derived from them. Never change one: recorded items would be taken for new.</summary>
internal static class DossierKinds
{
    public const string Source = "source";
    public const string Actor = "actor";
    public const string TreatyAction = "treaty-action";
    public const string Review = "review";
    public const string Event = "event";
    public const string Participation = "participation";
    public const string Statement = "statement";
    public const string Link = "link";
    public const string Case = "case";
    public const string Figure = "figure";
    public const string Assessment = "assessment";
    public const string Deadline = "deadline";
}
