using System.Linq.Expressions;
using FluentValidation;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;

namespace Hotline.Domain.Calls;

/// <summary>Checks what a report must have to be an event of a call. Who called, where to, and when are read by
/// <see cref="LineEventReader"/>, since a fault in them does not make the event unusable.</summary>
internal sealed class LineEventReportValidator : AbstractValidator<LineEventReport>
{
    public static readonly string[] EventWords = ["ringing", "answered", "transferred", "abandoned", "ended"];

    private const int MaxCallId = 128;
    private const int MaxTrunk = 64;
    private const int MaxDesk = 64;

    private static readonly string Words = string.Join(", ", EventWords);

    public LineEventReportValidator()
    {
        RuleFor(report => report.Event)
            .Cascade(CascadeMode.Stop)
            .Must(IsThere).Else(LineFailures.EventMissing, Words)
            .Must(text => EventWords.Contains(EventWord(text), StringComparer.Ordinal))
            .Else(report => LineFailures.EventUnknown.Near("", Suggestion.For(EventWord(report.Event), EventWords), Words));

        Identifier(report => report.CallId, "call-id", "the call id", "id panggilan", MaxCallId);
        Identifier(report => report.Trunk, "trunk", "the trunk", "saluran", MaxTrunk);
        RuleFor(report => report.Trunk)
            .Must(trunk => trunk?.Contains('/', StringComparison.Ordinal) != true).Else(LineFailures.TrunkSlash);
        Text(report => report.AnsweredBy, "answered-by", "the code of who answered", "kode penerima", MaxDesk);
        Text(report => report.TransferredTo, "transferred-to", "the code of where it went", "kode tujuan pengalihan", MaxDesk);
    }

    /// <summary>The word for the event, without regard to capitals and white space around it.</summary>
    public static string EventWord(string? text) => (text ?? "").Trim().ToLowerInvariant();

    private static bool IsThere(string? text) => !string.IsNullOrWhiteSpace(text);

    private void Identifier(Expression<Func<LineEventReport, string?>> member, string code, string name, string indonesian, int max)
    {
        RuleFor(member).Must(IsThere).Else(LineFailures.Missing(code, name, indonesian));
        Text(member, code, name, indonesian, max);
    }

    private void Text(Expression<Func<LineEventReport, string?>> member, string code, string name, string indonesian, int max)
    {
        RuleFor(member).Must(text => text?.Trim().Length is not { } length || length <= max)
            .Else(LineFailures.TooLong(code, name, indonesian), max);
        RuleFor(member).Must(text => text?.Any(char.IsControl) != true).Else(LineFailures.ControlCharacter(code, name, indonesian));
    }
}
