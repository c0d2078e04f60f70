using Rapporteur.Core.Accountability;

namespace Rapporteur.App.Accountability;

/// <summary>An offer beside a request in one English sentence; pages build their own from the codes.</summary>
internal static class OfferExplanation
{
    public static string Of(DataRequest request, OfferVerdict verdict) => "";
}
