namespace Rapporteur.App.PublicView;

/// <summary>A public statement.</summary>
public sealed record PublicStatement
{
    /// <summary>Kind: <c>question</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Who says it.</summary>
    public string? By { get; init; }

    /// <summary>To whom.</summary>
    public string? To { get; init; }

    /// <summary>EDTF.</summary>
    public string? Date { get; init; }

    /// <summary>What is said.</summary>
    public string? Words { get; init; }

    /// <summary>True where the words are the source's own.</summary>
    public bool? Quoted { get; init; }

    /// <summary>Theme.</summary>
    public string? Theme { get; init; }

    /// <summary>Treaty articles.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Paragraph.</summary>
    public string? Path { get; init; }

    /// <summary>Document in which it stands.</summary>
    public string? Symbol { get; init; }

    /// <summary>Meeting at which it was said.</summary>
    public string? Meeting { get; init; }

    /// <summary>How often it was put.</summary>
    public string? Repeated { get; init; }

    /// <summary>Classes of actor that data are asked or offered about.</summary>
    public IReadOnlyList<string> ActorClasses { get; init; } = [];

    /// <summary>Stages that data are asked or offered about.</summary>
    public IReadOnlyList<string> Stages { get; init; } = [];

    /// <summary>Act that data are asked or offered about.</summary>
    public string? Act { get; init; }

    /// <summary>Period that data are asked or offered about, EDTF.</summary>
    public string? Period { get; init; }

    /// <summary>Number offered, in words.</summary>
    public string? Count { get; init; }

    /// <summary>People that data are asked or offered about.</summary>
    public string? Population { get; init; }

    /// <summary>Territory that data are asked or offered about.</summary>
    public string? Territory { get; init; }

    /// <summary>Numbers of the sources.</summary>
    public IReadOnlyList<int> Sources { get; init; } = [];
}
