using System.Globalization;

namespace Hotline.Domain.Failures;

/// <summary>The wording of one code of failure in English and Indonesian. <c>{0}</c> and the like stand for what differs
/// from case to case.</summary>
/// <remarks>Wordings stand together by subject, in a static class next to what they are about. A value never holds a
/// number, a name or the text of a note.</remarks>
internal sealed class FailureWording(
    string code, (string Message, string Mend) english, (string Message, string Mend) indonesian, FailureSeverity severity = FailureSeverity.Error)
{
    public string Code { get; } = code;

    /// <summary>The failure at a field.</summary>
    public Failure At(string field, params ReadOnlySpan<object?> values) => At(field, null, values);

    /// <summary>The failure at a field, whose mend asks whether a near word was meant where there is one.</summary>
    public Failure Near(string field, string? nearest, params ReadOnlySpan<object?> values) => At(field, nearest, values);

    private static string Filled(string template, ReadOnlySpan<object?> values) =>
        values.IsEmpty ? template : string.Format(CultureInfo.InvariantCulture, template, values);

    private Failure At(string field, string? nearest, ReadOnlySpan<object?> values) => new()
    {
        Code = Code,
        Field = field,
        Message = Filled(english.Message, values),
        Mend = nearest is null ? Filled(english.Mend, values) : $"did you mean '{nearest}'?",
        Indonesian = new()
        {
            Message = Filled(indonesian.Message, values),
            Mend = nearest is null ? Filled(indonesian.Mend, values) : $"apakah maksudnya '{nearest}'?",
        },
        Severity = severity,
    };
}
