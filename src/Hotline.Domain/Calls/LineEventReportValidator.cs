using System.Linq.Expressions;
using FluentValidation;
using Hotline.LinkedSources;

namespace Hotline.Domain.Calls;

/// <summary>Checks what a report must have to be an event of a call. Who called, where to, and when are read by
/// <see cref="LineEventReader"/>, since a fault in them does not make the event unusable.</summary>
internal sealed class LineEventReportValidator : AbstractValidator<LineEventReport>
{
    public static readonly string[] EventWords = ["ringing", "answered", "abandoned", "ended"];

    private const int MaxCallId = 128;
    private const int MaxTrunk = 64;
    private const int MaxAnsweredBy = 64;

    public LineEventReportValidator()
    {
        RuleFor(report => report.Event)
            .Cascade(CascadeMode.Stop)
            .Must(IsThere).WithErrorCode("event-missing").WithMessage("the event is missing").WithState(_ => Words)
            .Must(text => EventWords.Contains(EventWord(text), StringComparer.Ordinal)).WithErrorCode("event-unknown")
            .WithMessage("the event is not known").WithState(report => Suggestion.Mend(EventWord(report.Event), EventWords, Words));

        Identifier(report => report.CallId, "call-id", "the call id", MaxCallId);
        Identifier(report => report.Trunk, "trunk", "the trunk", MaxTrunk);
        RuleFor(report => report.Trunk)
            .Must(trunk => trunk?.Contains('/', StringComparison.Ordinal) != true).WithErrorCode("trunk-slash")
            .WithMessage("the trunk has a slash").WithState(_ => "leave the slash out");
        Text(report => report.AnsweredBy, "answered-by", "the code of who answered", MaxAnsweredBy);
    }

    /// <summary>The word for the event, without regard to capitals and white space around it.</summary>
    public static string EventWord(string? text) => (text ?? "").Trim().ToLowerInvariant();

    private static string Words => "write one of " + string.Join(", ", EventWords);

    private static bool IsThere(string? text) => !string.IsNullOrWhiteSpace(text);

    private void Identifier(Expression<Func<LineEventReport, string?>> member, string code, string name, int max)
    {
        RuleFor(member).Must(IsThere).WithErrorCode(code + "-missing").WithMessage(name + " is missing")
            .WithState(_ => "send the same name with every event of the call");
        Text(member, code, name, max);
    }

    private void Text(Expression<Func<LineEventReport, string?>> member, string code, string name, int max)
    {
        RuleFor(member).Must(text => text?.Trim().Length is not { } length || length <= max).WithErrorCode(code + "-too-long")
            .WithMessage(name + " is too long").WithState(_ => $"use at most {max} characters");
        RuleFor(member).Must(text => text?.Any(char.IsControl) != true).WithErrorCode(code + "-control-character")
            .WithMessage(name + " contains a control character").WithState(_ => "leave out line breaks, tabs and the like");
    }
}
