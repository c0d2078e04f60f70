using Rapporteur.Core.Accountability;

namespace Rapporteur.Extraction.Dialogue;

/// <summary>People of a text who may have acted.</summary>
/// <param name="At">Place of the first word.</param>
/// <param name="End">Place after the last.</param>
/// <param name="Classes">Their classes; empty where other words must say.</param>
/// <param name="Reach">Whether the words say it themselves.</param>
internal sealed record Actor(int At, int End, IReadOnlyList<ActorClass> Classes, ActorReach Reach);
