using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Extraction.Checking;

namespace Rapporteur.Extraction.Tests.Checking;

public sealed class KindProfileTests
{
    public static TheoryData<DocumentKind> Kinds => [.. Enum.GetValues<DocumentKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_profile_whose_expectations_can_be_counted(DocumentKind kind)
    {
        var empty = Script.Read("body | x") with { Language = "en" };
        Assert.All(KindProfile.For(kind).Missing(empty), f => Assert.StartsWith("EXT013", f.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void Concluding_observations_without_units_are_an_error()
    {
        var reading = Script.Read("masthead | CAT/C/ARC/CO/1\nbody 1. | The Committee was of the view that the lamp is in the street and that it is good.");
        Assert.Contains(reading.Findings, f => f is { Code: "EXT0132", Severity: FindingSeverity.Error });
        Assert.Contains(reading.Findings, f => f is { Code: "EXT0133", Severity: FindingSeverity.Warning });
    }
}
