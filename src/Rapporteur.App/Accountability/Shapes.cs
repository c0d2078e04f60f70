using Rapporteur.App.Record;
using Rapporteur.App.Views;
using Rapporteur.Core.Accountability;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Time;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Accountability;

/// <summary>What statements want and offer: from rows to types, and from types to codes.</summary>
internal static class Shapes
{
    /// <summary>What a question of a dossier wants.</summary>
    public static DataRequest Request(StatementRow row) => new()
    {
        Kind = Enum.TryParse<RequestKind>(row.DataKind, ignoreCase: true, out var kind) ? kind : RequestKind.Data,
        ActorClasses = Actors(row.ActorClasses),
        Stages = StagesOf(row.Stages),
        Act = row.Act,
        Population = row.Population,
        Period = Period(row.Period),
        Territory = row.Territory,
        Disaggregation = row.Disaggregation,
    };

    /// <summary>What a statement of a dossier offers.</summary>
    public static DataOffer Offer(StatementRow row) => new()
    {
        Kind = KindOf(row),
        ActorClasses = Actors(row.ActorClasses),
        Stages = StagesOf(row.Stages),
        Act = row.Act,
        Population = row.Population,
        Count = row.Count is { } count ? BoundedCount.Parse(count) : null,
        Period = Period(row.Period),
        Territory = row.Territory,
        Disaggregation = row.Disaggregation,
    };

    /// <summary>What a figure offers.</summary>
    public static DataOffer Offer(FigureRow row) => new()
    {
        Kind = row.Min is null && row.Max is null ? OfferKind.NoInformation : OfferKind.Figures,
        ActorClasses = row.ActorClass is { } actor ? Actors([actor]) : [],
        Stages = row.Stage is { } stage ? StagesOf([stage]) : [],
        Count = BoundedCount.Parse(row.Count),
        Period = Period(row.Period ?? row.AsOf),
        Territory = row.Territory,
    };

    public static ShapeView View(DataRequest request) => new(
        Code(request.Kind), [.. request.ActorClasses.Select(a => a.Code())], [.. request.Stages.Select(s => s.Code())], request.Act, request.Population,
        request.Period?.View(), request.Territory, null, request.Disaggregation);

    public static ShapeView View(DataOffer offer) => new(
        Code(offer.Kind), [.. offer.ActorClasses.Select(a => a.Code())], [.. offer.Stages.Select(s => s.Code())], offer.Act, offer.Population,
        offer.Period?.View(), offer.Territory, offer.Count?.Wording, offer.Disaggregation);

    /// <summary>An offer as it is shown: with what it amounts to, why, and the article that makes it so.</summary>
    /// <param name="said">Who offered it.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="verdict">What it amounts to.</param>
    /// <param name="review">The review, by whose treaty the ground is found.</param>
    /// <param name="basis">Why it stands there; null where a person put it there.</param>
    /// <param name="judgement">What a person decided.</param>
    public static OfferView View(StatementView said, DataRequest asked, OfferVerdict verdict, string review, string? basis, JudgementView? judgement)
    {
        var treaty = ReviewKey.ParseOrNull(review) is { } key ? BodyRegistry.Default.FindOrNull(key.Body)?.Treaty : null;
        var why = Explanations.Of(asked, verdict, treaty);
        return new OfferView(
            said, verdict.Offer.Words, View(verdict.Offer), verdict.Code.Code(), [.. verdict.Mismatches.Select(Code)], Explanations.InEnglish(why),
            why.Ground is { } ground ? $"{ground.Treaty}, {ground.Article}" : null, basis, judgement);
    }

    /// <summary>A reply of which no word is read as an offer: it is shown, and a person reads it.</summary>
    public static OfferView Unread(StatementView said, string basis, JudgementView? judgement) => new(
        said, null, new ShapeView("unread", [], [], null, null, null, null, null, []), Responsiveness.None.Code(), [], "", null, basis, judgement);

    public static string Code(Mismatch mismatch) => Kebab(mismatch.ToString());

    private static string Code(RequestKind kind) => Kebab(kind.ToString());

    private static string Code(OfferKind kind) => Kebab(kind.ToString());

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    private static OfferKind KindOf(StatementRow row) =>
        row.DataKind is { } code && Enum.TryParse<OfferKind>(code.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) ? kind
        : row.Kind == "objection" ? OfferKind.Objection
        : row.Count is not null ? OfferKind.Figures
        : row is { Stages: [], ActorClasses: [] } ? OfferKind.NoInformation : OfferKind.Practice;

    private static IReadOnlyList<ActorClass> Actors(IEnumerable<string> codes) => [.. codes.Select(ActorClasses.ParseOrNull).OfType<ActorClass>()];

    private static IReadOnlyList<Stage> StagesOf(IEnumerable<string> codes) => [.. codes.Select(Stages.ParseOrNull).OfType<Stage>()];

    private static PartialDate? Period(string? edtf) => PartialDate.TryParse(edtf, out var period) ? period : null;
}
