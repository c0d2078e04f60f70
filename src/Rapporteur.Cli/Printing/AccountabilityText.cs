using Rapporteur.App.Views;
using Spectre.Console;

namespace Rapporteur.Cli.Printing;

/// <summary>Accountability for people: each request with what was offered and why it does or does not answer, then the chain by stage and class of actor.</summary>
internal static class AccountabilityText
{
    public static void Print(AccountabilityView view)
    {
        Screen.Console.MarkupLineInterpolated($"[bold]{view.Title ?? $"Accountability: {view.StateName}"}[/]");
        Screen.Line($"{view.Requests.Count} requests for data or cases; answered in full: {view.Requests.Count(r => !r.Open)}; in part: {view.Requests.Count(r => r.Code == "partial")}; open: {view.Requests.Count(r => r.Open)}.");
        Screen.Heading("Asked, and what was offered");
        foreach (var request in view.Requests)
        {
            Print(request);
        }

        PrintChain(view.Chain);
        PrintCases(view.Cases);
        PrintAbsences(view.Absences);
        PrintFigures(view.Figures);
        PrintReviews(view.Reviews);
    }

    private static void Print(RequestView request)
    {
        Screen.Line($"\n  {request.Review}  {request.Question.By}{Date(request.Question.Date)}: {request.Question.Words}{Cited(request.Question.Sources)}");
        Screen.Line($"    asked: {Shape(request.Asked)}{(request.Question.Repeated is { } often ? $"; {often}" : "")}");
        foreach (var again in request.Again)
        {
            Screen.Line($"    again: {again.Review}, {again.By}{Date(again.Date)}: {again.Words}{(again.Proposed ? " (proposed)" : "")}");
        }

        if (request.Offers.Count == 0)
        {
            Screen.Line("    no reply recorded");
        }

        foreach (var offer in request.Offers)
        {
            Print("offered", offer);
        }

        Screen.Line(request.Judgement is { } judged
            ? $"    decided: {judged.Code} by {judged.By}, {judged.Date.Edtf}: {judged.Reason}"
            : request.Proposed == RequestView.NoReply ? "    open: a reply may stand in a document that the record does not hold" : $"    proposed: {request.Proposed} (nobody has decided)");
        foreach (var later in request.Later)
        {
            Print("later", later);
        }
    }

    private static void Print(string word, OfferView offer)
    {
        Screen.Line($"    {word}: {offer.Statement.By}: {offer.Words ?? offer.Statement.Words}{Cited(offer.Statement.Sources)}");
        Screen.Line($"      {offer.Judgement?.Code ?? offer.Code}{(offer.Explanation.Length > 0 ? $": {offer.Explanation}" : $": {Shape(offer.Offered)}")}");
    }

    private static void PrintChain(IReadOnlyList<ChainMark> chain)
    {
        Screen.Heading("The chain, by stage and class of actor");
        foreach (var stage in chain.GroupBy(m => m.Stage))
        {
            Screen.Line($"  {stage.Key}");
            foreach (var mark in stage)
            {
                Screen.Line($"    {mark.ActorClass}: {Kind(mark)}{(mark.Count is { } count ? $"{count}: " : "")}{mark.Words} ({mark.By}{Date(mark.Date)}){Cited(mark.Sources)}");
            }
        }
    }

    private static string Kind(ChainMark mark) => mark.Kind switch
    {
        "asked" => "asked, never given: ",
        "open" => "asked, no reply in the record: ",
        "unknown" => "not known, which is not zero: ",
        "alleged" => "alleged: ",
        _ => "",
    };

    private static void PrintCases(IReadOnlyList<CaseView> cases)
    {
        Screen.Heading("Cases");
        foreach (var one in cases)
        {
            Screen.Line($"  {one.Title}{Date(one.Date)}; victims: {one.Victims}; alleged actor: {one.ActorClass}. {one.Status}{Cited(one.Sources)}");
        }
    }

    private static void PrintAbsences(IReadOnlyList<ParticipationView> absences)
    {
        Screen.Heading("Expected to answer, and not there");
        foreach (var one in absences)
        {
            Screen.Line($"  {one.Name}, {one.Role}; reason given: {one.Reason ?? "none recorded"}{(one.Rebuttal is { } rebuttal ? $"; against it: {rebuttal} ({one.RebuttalBy})" : "")}{Cited(one.Sources)}");
        }
    }

    private static void PrintFigures(IReadOnlyList<FigureGroup> groups)
    {
        Screen.Heading("Figures side by side (never added)");
        foreach (var group in groups)
        {
            Screen.Line($"  {group.Name}{group.Contradiction switch { "bounds" => " (they contradict each other)", "meaning" => " (the same number means different things)", _ => "" }}");
            foreach (var figure in group.Figures)
            {
                Screen.Line($"    {figure.Count}: {figure.Predicate} ({figure.By}{Date(figure.AsOf)}){Cited(figure.Sources)}");
            }
        }
    }

    private static void PrintReviews(IReadOnlyList<ReviewChain> reviews)
    {
        Screen.Heading("Reviews beside each other");
        foreach (var review in reviews)
        {
            Screen.Line($"  {review.Review}{Date(review.Held)}: {review.Requests} requests, {review.Answered} answered in full, {review.InPart} in part; {string.Join(", ", review.Stages.Select(s => $"{s.Stage} {s.Answered}/{s.Asked}"))}");
        }
    }

    private static string Shape(ShapeView shape)
    {
        var core = $"{(shape.Stages.Count > 0 ? string.Join(", ", shape.Stages) : shape.Kind)}{(shape.ActorClasses.Count > 0 ? $" of {string.Join(", ", shape.ActorClasses)}" : "")}";
        return string.Join("; ", new[] { core, shape.Act, shape.Population, shape.Count, shape.Period?.Edtf, shape.Territory, shape.Disaggregation.Count > 0 ? $"by {string.Join(", ", shape.Disaggregation)}" : null }.OfType<string>());
    }

    private static string Date(DateView? date) => date is null ? "" : $", {date.Edtf}";

    private static string Cited(IReadOnlyList<SourceView> sources) =>
        sources.Count == 0 ? "" : $" [{string.Join("; ", sources.Select(s => s.Place is { } place ? $"{s.Label}, {place}" : s.Label))}]";
}
