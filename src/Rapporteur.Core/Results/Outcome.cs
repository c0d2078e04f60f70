using System.Diagnostics.CodeAnalysis;

namespace Rapporteur.Core.Results;

/// <summary>An act's answer: a value, or one of the failures this act is known to have.</summary>
/// <typeparam name="TValue">What a success carries.</typeparam>
/// <typeparam name="TFailure">The act's own small enumeration of expected failures.</typeparam>
public sealed class Outcome<TValue, TFailure>
    where TValue : notnull
    where TFailure : struct, Enum
{
    private Outcome(TValue? value, TFailure? failure, string detail) => (Value, Failure, Detail) = (value, failure, detail);

    /// <summary>The value of a success; null for a failure.</summary>
    public TValue? Value { get; }

    /// <summary>Why the act failed; null for a success.</summary>
    public TFailure? Failure { get; }

    /// <summary>What a person needs to know of the failure: place and remedy. Empty for a success.</summary>
    public string Detail { get; }

    /// <summary>True for a success.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Ok => Failure is null;

    /// <summary>A success.</summary>
    public static implicit operator Outcome<TValue, TFailure>(TValue value) => new(value, null, "");

    /// <summary>A failure with its detail.</summary>
    public static implicit operator Outcome<TValue, TFailure>((TFailure Why, string Detail) failed) =>
        new(default, failed.Why, failed.Detail);
}
