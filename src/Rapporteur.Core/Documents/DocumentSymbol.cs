using System.Text;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.States;

namespace Rapporteur.Core.Documents;

/// <summary>An official UN document symbol such as <c>CAT/C/PAK/CO/1</c>, with what its form says: body, State, cycle and kind.
/// Two symbols are equal when their normalised texts are.</summary>
public readonly record struct DocumentSymbol : IComparable<DocumentSymbol>
{
    private const int Longest = 60;

    private DocumentSymbol(string text) => (Text, Base) = (text, text);

    /// <summary>The symbol as officially printed: no spaces (letters of special procedures excepted), hyphens for dashes.</summary>
    public string Text { get; }

    /// <summary>Which form of the grammar it has.</summary>
    public SymbolForm Form { get; private init; }

    /// <summary>What the symbol says the document is; null where the form leaves it open.</summary>
    public DocumentKind? Kind { get; private init; }

    /// <summary>The body whose document it is; null where the symbol names none.</summary>
    public BodyCode? Body { get; private init; }

    /// <summary>The State it concerns; null where the symbol names none.</summary>
    public StateCode? State { get; private init; }

    /// <summary>The report or cycle number as printed, <c>1</c> or <c>21-23</c>; null where none.</summary>
    public string? Cycle { get; private init; }

    /// <summary>The session number that it carries; null where none.</summary>
    public string? Session { get; private init; }

    /// <summary>The symbol without <c>Add</c>, <c>Corr</c>, <c>Rev</c>, <c>Amend</c> at its end.</summary>
    public string Base { get; private init; }

    /// <summary>True for documents that are never public: the <c>R.</c> series, and reports on visits whose form does not say that the State agreed.</summary>
    public bool IsRestricted => Form == SymbolForm.Restricted || (Form == SymbolForm.Subcommittee && Text.Contains("/R/", StringComparison.Ordinal));

    /// <summary>Parses <paramref name="text"/>, forgiving spaces and dashes of print; false when it is not a symbol.</summary>
    public static bool TryParse(string? text, out DocumentSymbol symbol)
    {
        symbol = default;
        if (text is not { Length: > 3 and <= Longest })
        {
            return false;
        }

        var normalised = Normalise(text);
        if (SymbolGrammar.FindOrNull(normalised) is not { } found)
        {
            return false;
        }

        var (form, parts) = found;
        symbol = new DocumentSymbol(normalised)
        {
            Form = form,
            Kind = SymbolMeaning.Kind(form, parts),
            Body = SymbolMeaning.Body(form, parts),
            State = parts.Groups["cc"] is { Success: true } state ? new StateCode(state.Value) : null,
            Cycle = form is SymbolForm.Country or SymbolForm.Report && parts.Groups["num"] is { Success: true } number ? number.Value : null,
            Session = parts.Groups["ses"] is { Success: true } session ? session.Value : null,
            Base = normalised[..^parts.Groups["suf"].Length],
        };
        return true;
    }

    /// <summary>Parses <paramref name="text"/>.</summary>
    /// <exception cref="FormatException">It is not a symbol.</exception>
    public static DocumentSymbol Parse(string text) =>
        TryParse(text, out var symbol) ? symbol : throw new FormatException($"'{text}' is not a UN document symbol.");

    /// <summary>The symbol, or null when <paramref name="text"/> is none.</summary>
    public static DocumentSymbol? ParseOrNull(string? text) => TryParse(text, out var symbol) ? symbol : null;

    /// <inheritdoc />
    public bool Equals(DocumentSymbol other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => Text is null ? 0 : StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(DocumentSymbol other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>Ordinal order.</summary>
    public static bool operator <(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) >= 0;

    /// <summary>The symbol itself.</summary>
    public override string ToString() => Text;

    /// <summary>Spaces go unless they stand between words of a letter's number; every dash is a hyphen.</summary>
    private static string Normalise(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212')
            {
                clean.Append('-');
            }
            else if (char.IsWhiteSpace(c))
            {
                clean.Append(clean.Length is > 0 and < 8 && !clean.ToString().Contains('/', StringComparison.Ordinal) && clean[^1] != ' ' ? " " : "");
            }
            else if (c is not ('\u00AD' or '\u200B' or '\u200E' or '\u200F'))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
