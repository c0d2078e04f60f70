using System.Collections.Frozen;
using System.Text;
using Rapporteur.Core.Tables;

namespace Rapporteur.Core.Accountability;

/// <summary>Explains the verdict on an offer: as types for any page or export, and as one English sentence (words of <c>data/check-words.csv</c>).</summary>
public static class Explanations
{
    private static readonly FrozenDictionary<(string Sort, string Code), string> Words = WorldData.Read("check-words.csv")
        .Where(r => r["language"] == "en").ToFrozenDictionary(r => (r["sort"], r["code"]), r => r["words"]);

    /// <summary>Offers that give nothing: what they would be about is not told as if it were given.</summary>
    private static readonly FrozenSet<string> Silent = new[] { "no-information", "denial", "deferral", "objection" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The explanation of a verdict.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="verdict">The verdict on one offer.</param>
    /// <param name="treaty">Code of the treaty under which was asked (<c>CAT</c>); null where it is not known.</param>
    public static Explanation Of(DataRequest request, OfferVerdict verdict, string? treaty = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(verdict);
        var offer = verdict.Offer;
        return new Explanation(
            verdict.Code,
            new ExchangeShape(Code(request.Kind.ToString()), request.ActorClasses, request.Stages, request.Act, request.Population, request.Period, request.Territory),
            new ExchangeShape(Code(offer.Kind.ToString()), offer.ActorClasses, offer.Stages, offer.Act, offer.Population, offer.Period, offer.Territory),
            verdict.Mismatches,
            CheckGrounds.Default.OrNull(treaty, request, verdict));
    }

    /// <summary>One sentence: "Asked: convictions of police officers for torture, 2015/2020. Offered: convictions of private persons for murder, 2018. Other people (CAT, art. 1: …)."</summary>
    public static string InEnglish(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var ground = explanation.Ground is { } g ? $" ({g.Treaty}, {g.Article}: {g.Words})" : "";
        return $"{Say("joint", "asked")}: {Shape(explanation.Asked, "request")}. {Say("joint", "offered")}: {Shape(explanation.Offered, "offer")}. {Say("verdict", explanation.Code.Code())}{ground}.";
    }

    private static string Shape(ExchangeShape shape, string sort)
    {
        if (Silent.Contains(shape.Kind))
        {
            return Say(sort, shape.Kind);
        }

        var words = new StringBuilder(shape.Stages.Count > 0 ? Join(shape.Stages.Select(s => Say("stage", s.Code())), "and") : Say(sort, shape.Kind));
        if (shape.ActorClasses.Count > 0)
        {
            words.Append(' ').Append(Say("joint", "of")).Append(' ').Append(Join(shape.ActorClasses.Select(a => Say("actor", a.Code())), "or"));
        }
        else if (shape.Population is { } people)
        {
            words.Append(' ').Append(Say("joint", "of")).Append(' ').Append(people);
        }

        if (shape.Act is { } act)
        {
            words.Append(' ').Append(Say("joint", "for")).Append(' ').Append(act);
        }

        if (shape.Territory is { } place)
        {
            words.Append(' ').Append(Say("joint", "in")).Append(' ').Append(place);
        }

        return shape.Period is { } time ? words.Append(", ").Append(time).ToString() : words.ToString();
    }

    private static string Join(IEnumerable<string> parts, string last)
    {
        var all = parts.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} {Say("joint", last)} {all[^1]}";
    }

    private static string Say(string sort, string code) => Words[(sort, code)];

    /// <summary><c>NoInformation</c> is <c>no-information</c>.</summary>
    private static string Code(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
