using System.Text.Json;
using Rapporteur.Core.Corrections;
using Rapporteur.Core.Statements;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Recording;

namespace Rapporteur.Storage.Decisions;

/// <summary>A correction of a reading as a row of decisions, and back.</summary>
public static class CorrectionContent
{
    internal const int LongestAuthor = 400;
    internal const int LongestReason = 4000;

    /// <summary>The row.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="document">The document it is about.</param>
    /// <param name="statement">Identity of the unit it is about, as it was shown.</param>
    public static DecisionRow ToRow(Correction correction, DocumentId document, StatementKey statement)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return new DecisionRow
        {
            Id = correction.Id,
            Statement = statement,
            DocumentId = document,
            Sha256 = correction.Sha256,
            Kind = NameOf(correction.Act),
            Value = JsonSerializer.Serialize(new Content(correction.Language, correction.Was, correction.Now, correction.Seen, correction.Undoes), ReadingContent.Format),
            Author = StorableText.Of(correction.Author, LongestAuthor),
            At = correction.At,
            Reason = correction.Reason is { } reason ? StorableText.Of(reason, LongestReason) : null,
        };
    }

    /// <summary>The correction of a row; null for a decision of another kind.</summary>
    /// <exception cref="InvalidDataException">The row is damaged.</exception>
    public static Correction? OfRowOrNull(DecisionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Sha256 is not { } sha256 || Acts.All(a => NameOf(a) != row.Kind))
        {
            return null;
        }

        try
        {
            var content = JsonSerializer.Deserialize<Content>(row.Value, ReadingContent.Format) ?? throw new InvalidDataException($"The decision {row.Id} is empty.");
            return new Correction
            {
                Id = row.Id,
                Act = Acts.First(a => NameOf(a) == row.Kind),
                Undoes = content.Undoes,
                Sha256 = sha256,
                Language = content.Language,
                Was = content.Was,
                Now = content.Now,
                Seen = content.Seen,
                Author = row.Author,
                At = row.At,
                Reason = row.Reason,
            };
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException($"The decision {row.Id} is damaged.", damaged);
        }
    }

    private static CorrectionAct[] Acts { get; } = Enum.GetValues<CorrectionAct>();

    private static string NameOf(CorrectionAct act) => act.ToString().ToLowerInvariant();

    private sealed record Content(string? Language, IReadOnlyList<ReadUnit> Was, IReadOnlyList<ReadUnit> Now, IReadOnlyList<ReadUnit> Seen, Guid? Undoes);
}
