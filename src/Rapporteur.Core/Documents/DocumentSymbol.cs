using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;

namespace Rapporteur.Core.Documents;

/// <summary>An official UN document symbol such as <c>CAT/C/PAK/CO/1</c>.</summary>
public readonly record struct DocumentSymbol
{
    private DocumentSymbol(string text) => Text = text;

    /// <summary>The symbol as officially printed: no spaces, hyphens for dashes.</summary>
    public string Text { get; }

    /// <summary>What the symbol says the document is; null where the form leaves it open.</summary>
    public DocumentKind? Kind { get; private init; }

    /// <summary>The body whose document it is; null where the symbol names none.</summary>
    public BodyCode? Body { get; private init; }

    /// <summary>The State it concerns; null where the symbol names none.</summary>
    public StateCode? State { get; private init; }

    /// <summary>The report or cycle number as printed, <c>1</c> or <c>21-23</c>; null where none.</summary>
    public string? Cycle { get; private init; }

    /// <summary>Parses <paramref name="text"/>; false when it is not a symbol.</summary>
    public static bool TryParse(string? text, out DocumentSymbol symbol)
    {
        symbol = text is { Length: > 3 } ? new DocumentSymbol(text) : default;
        return symbol.Text is not null;
    }

    /// <summary>Parses <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is not a symbol.</exception>
    public static DocumentSymbol Parse(string text) =>
        TryParse(text, out var symbol) ? symbol : throw new FormatException($"'{text}' is not a UN document symbol.");

    /// <summary>The symbol itself.</summary>
    public override string ToString() => Text;
}
