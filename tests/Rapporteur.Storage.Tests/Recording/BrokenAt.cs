using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Rapporteur.Storage.Tests.Recording;

/// <summary>Stops the program, as a kill would, at the n-th thing it does with the database: a command, or the commit.</summary>
internal sealed class BrokenAt(int stage) : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int done;

    public bool Struck { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Next(result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Next(result));

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Next(result));

    private T Next<T>(T result)
    {
        if (++done == stage)
        {
            Struck = true;
            throw new OperationCanceledException("The program was killed here.");
        }

        return result;
    }
}
