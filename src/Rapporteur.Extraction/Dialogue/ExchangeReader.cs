using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>Reads questions and replies into the types of <see cref="DataRequest"/> and <see cref="DataOffer"/>, for <see cref="ResponseCheck"/> to compare.
/// What it finds is a proposal for a person to confirm. English; words of other languages are read as far as the lists know them.</summary>
public sealed class ExchangeReader
{
    private readonly RequestReader requests = new(ExchangeWords.English);
    private readonly OfferReader offers = new(ExchangeWords.English);

    /// <summary>What a question asks.</summary>
    /// <param name="question">The question, direct or in reported speech.</param>
    /// <param name="leadIn">The words before it that say whom it is about; null where there are none.</param>
    public DataRequest Request(string question, string? leadIn = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return requests.Read(question, leadIn);
    }

    /// <summary>What a reply offers, in order of place, each with its words and where they stand in the reply.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="request">What was asked, by which the reader knows numbers of something else; null to read the reply alone.</param>
    public IReadOnlyList<DataOffer> Offers(string reply, DataRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return offers.Read(reply, request);
    }
}
