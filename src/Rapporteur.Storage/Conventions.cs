using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Core.Bodies;
using Rapporteur.Core.Dialogue;
using Rapporteur.Core.Documents;
using Rapporteur.Core.Reading;
using Rapporteur.Core.States;
using Rapporteur.Core.Statements;
using Rapporteur.Storage.Documents;
using Rapporteur.Storage.Records;

namespace Rapporteur.Storage;

/// <summary>How the words' own types are written in every database: ids and codes as text, dates as ISO 8601 text that sorts by time, enumerations by name.</summary>
internal static class Conventions
{
    private const int IdLength = 32;
    private const int GuidLength = 36;
    private const int CodeLength = 16;
    private const int EnumLength = 40;
    private const int DateLength = 10;
    private const int InstantLength = 28;

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff'Z'");

    public static void Apply(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DocumentId>().HaveConversion<DocumentIdText>().HaveMaxLength(IdLength);
        conventions.Properties<VersionId>().HaveConversion<VersionIdText>().HaveMaxLength(IdLength);
        conventions.Properties<RecordId>().HaveConversion<RecordIdText>().HaveMaxLength(IdLength);
        conventions.Properties<StatementKey>().HaveConversion<StatementKeyText>().HaveMaxLength(IdLength);
        conventions.Properties<CaptureId>().HaveConversion<CaptureIdText>().HaveMaxLength(GuidLength);
        conventions.Properties<StateCode>().HaveConversion<StateCodeText>().HaveMaxLength(CodeLength);
        conventions.Properties<BodyCode>().HaveConversion<BodyCodeText>().HaveMaxLength(CodeLength);
        conventions.Properties<LocalDate>().HaveConversion<LocalDateText>().HaveMaxLength(DateLength);
        conventions.Properties<Instant>().HaveConversion<InstantText>().HaveMaxLength(InstantLength);
        conventions.Properties<DocumentKind>().HaveConversion<EnumToStringConverter<DocumentKind>>().HaveMaxLength(EnumLength);
        conventions.Properties<ParagraphRole>().HaveConversion<EnumToStringConverter<ParagraphRole>>().HaveMaxLength(EnumLength);
        conventions.Properties<FindingSeverity>().HaveConversion<EnumToStringConverter<FindingSeverity>>().HaveMaxLength(EnumLength);
        conventions.Properties<CaptureKind>().HaveConversion<EnumToStringConverter<CaptureKind>>().HaveMaxLength(EnumLength);
        conventions.Properties<UnitKind>().HaveConversion<EnumToStringConverter<UnitKind>>().HaveMaxLength(EnumLength);
    }

    /// <summary>Gives every column its name in lower case with underscores, so that people can write SQL without quotes.</summary>
    public static void NameColumns(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
        {
            property.SetColumnName(Underscored(property.Name));
        }
    }

    private static string Underscored(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 4);
        foreach (var c in pascal)
        {
            if (char.IsUpper(c) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    private sealed class DocumentIdText() : ValueConverter<DocumentId, string>(id => id.Value, text => new DocumentId(text));

    private sealed class VersionIdText() : ValueConverter<VersionId, string>(id => id.Value, text => new VersionId(text));

    private sealed class RecordIdText() : ValueConverter<RecordId, string>(id => id.Value, text => new RecordId(text));

    private sealed class StatementKeyText() : ValueConverter<StatementKey, string>(key => key.Value, text => new StatementKey(text));

    private sealed class CaptureIdText() : ValueConverter<CaptureId, string>(id => id.ToString(), text => new CaptureId(Guid.ParseExact(text, "D")));

    private sealed class StateCodeText() : ValueConverter<StateCode, string>(code => code.Value, text => new StateCode(text));

    private sealed class BodyCodeText() : ValueConverter<BodyCode, string>(code => code.Value, text => new BodyCode(text));

    private sealed class LocalDateText() : ValueConverter<LocalDate, string>(
        date => LocalDatePattern.Iso.Format(date), text => LocalDatePattern.Iso.Parse(text).Value);

    private sealed class InstantText() : ValueConverter<Instant, string>(
        moment => Moment.Format(moment), text => Moment.Parse(text).Value);
}
