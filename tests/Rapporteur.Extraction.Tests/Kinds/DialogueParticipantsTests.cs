namespace Rapporteur.Extraction.Tests.Kinds;

public sealed class DialogueParticipantsTests
{
    [Fact]
    public void The_introduction_names_the_delegation_and_who_was_missing()
    {
        var reading = Script.Read("masthead | CRPD/C/ARC/CO/1\nheading I. | Introduction\nbody 1. | The Committee thanks the State party for its large and high-level delegation. It regrets the absence of the national human rights institution from the dialogue.\nheading II. | Positive aspects\nbody 2. | The Committee welcomes the delegation.");
        Assert.Equal(
            [("large and high-level delegation", "state", (bool?)true), ("the national human rights institution", "nhri", false)],
            reading.Participants.Select(p => (p.Name, p.Side, p.Present)));
    }
}
