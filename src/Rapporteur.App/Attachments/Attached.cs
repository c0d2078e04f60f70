using Rapporteur.Core.Reading;

namespace Rapporteur.App.Attachments;

/// <summary>A file that was attached.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Kind of file.</param>
/// <param name="Stripped">True where metadata were taken out.</param>
/// <param name="Findings">What a person should know: <c>REC0103</c> for a file that was kept with its metadata.</param>
public sealed record Attached(Guid Id, string Kind, bool Stripped, IReadOnlyList<Finding> Findings);
