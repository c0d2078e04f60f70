using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Rapporteur.Storage.Recording;

/// <summary>Inserts rows with one prepared command and without tracking them, since a document has hundreds. Columns and conversions are those of the model.</summary>
internal static class RowWriter
{
    /// <summary>Inserts all rows within the context's current transaction.</summary>
    public static async Task Insert<TRow>(RecordDb db, IReadOnlyList<TRow> rows, CancellationToken cancel)
        where TRow : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var entity = db.Model.FindEntityType(typeof(TRow))!;
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        var columns = entity.GetProperties().Select((property, n) => Column.Of(command, property, n)).ToArray();
        command.CommandText = Statement(db, entity, columns);
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                column.Take(row);
            }

            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    private static string Statement(RecordDb db, IEntityType entity, Column[] columns)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var names = string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Name)));
        var values = string.Join(", ", columns.Select(c => c.Parameter.ParameterName));
        return $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!)} ({names}) VALUES ({values})";
    }

    private sealed record Column(string Name, IProperty Property, DbParameter Parameter, RelationalTypeMapping Mapping, int? MaxLength)
    {
        public static Column Of(DbCommand command, IProperty property, int n)
        {
            var mapping = property.GetRelationalTypeMapping();
            var parameter = mapping.CreateParameter(command, $"@p{n}", null, nullable: true);
            command.Parameters.Add(parameter);
            return new Column(property.GetColumnName(), property, parameter, mapping, property.GetMaxLength());
        }

        public void Take(object row)
        {
            var value = Property.GetGetter().GetClrValueUsingContainingEntity(row);
            var stored = value is null ? null : Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
            Parameter.Value = stored switch
            {
                null => DBNull.Value,
                string text => StorableText.Of(text, MaxLength),
                string[] texts => Array.ConvertAll(texts, t => StorableText.Of(t, null)),
                _ => stored,
            };
        }
    }
}
