namespace Rapporteur.App.Views;

/// <summary>A field that two versions give differently.</summary>
/// <param name="Field"><c>issued</c>, <c>adopted</c>, <c>session</c>, <c>meetings</c>, <c>follow-up</c>, <c>next-report</c>.</param>
/// <param name="First">As the first gives it; null where it does not.</param>
/// <param name="Second">As the second gives it.</param>
public sealed record HeaderDifference(string Field, string? First, string? Second);
