using Rapporteur.Core.Time;
using Rapporteur.Storage.Records;

namespace Rapporteur.App.Record;

/// <summary>Offices are bound to their time: who chairs the national institution today may have sat in the State's delegation then.</summary>
internal static class Offices
{
    /// <summary>True where nothing that is known of the office's time speaks against it.</summary>
    public static bool HeldAt(RoleRow role, PartialDate? when)
    {
        if (when is not { } time)
        {
            return true;
        }

        var attested = Dates.ParseOrNull(role.At);
        return (attested is null || (attested.Value.Start <= time.End && attested.Value.End >= time.Start))
            && (Dates.ParseOrNull(role.From) is not { } from || from.Start <= time.End)
            && (Dates.ParseOrNull(role.To) is not { } to || to.End >= time.Start);
    }
}
