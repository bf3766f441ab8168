using System.Linq.Expressions;
using FluentValidation;
using Hotline.Domain.Calls;
using Hotline.LinkedSources;

namespace Hotline.Abuse.Conduct;

/// <summary>Checks what a conduct report must have. Who called and when are read by <see cref="ConductReader"/>.</summary>
internal sealed class ConductReportTextValidator : AbstractValidator<ConductReportText>
{
    public const int MaxName = 100;
    private const int MaxReason = 1_000;
    private const int MaxKind = 40;

    public ConductReportTextValidator()
    {
        When(text => text.Pardon is null, () =>
        {
            Id(text => text.Id, "id", "the id");
            RuleFor(text => text.Caller)
                .Must(IsThere).WithErrorCode("caller-missing").WithMessage("the caller is missing")
                .WithState(_ => "give the number as +62… or 0…, or say withheld or no-sim");
            RuleFor(text => text.Kind)
                .Cascade(CascadeMode.Stop)
                .Must(IsThere).WithErrorCode("kind-missing").WithMessage("the kind is missing").WithState(_ => KindWords)
                .Must(kind => ConductKinds.TryParse(kind, out _) || IsOfNewerVersion(kind!)).WithErrorCode("kind-unknown")
                .WithMessage("the kind is not one this version knows")
                .WithState(text => Suggestion.Mend(text.Kind!, ConductKinds.All.Select(kind => kind.ToCode()), KindWords));
            RuleFor(text => text.CallId)
                .Must(id => id is null || CallId.TryParse(id, out _)).WithErrorCode("call-id-malformed")
                .WithMessage("the call id is not the name of a call")
                .WithState(_ => "use 1 to 200 printable characters without blanks at either end, or leave it out");
            RuleFor(text => text.Reason)
                .Must(reason => reason is null).WithErrorCode("reason-out-of-place").WithMessage("a report has no reason")
                .WithState(_ => "leave it out, or name the pardoned evidence in 'pardon'");
        }).Otherwise(() =>
        {
            Id(text => text.Pardon, "pardon", "the id of the pardoned evidence");
            RuleFor(text => text.By)
                .Must(IsThere).WithErrorCode("by-missing").WithMessage("a pardon must say who gives it")
                .WithState(_ => "give a name or staff code");
            OutOfPlace(text => text.Id, "id", "the pardoned evidence stands in 'pardon'");
            OutOfPlace(text => text.Kind, "kind", "a pardon has no kind");
            OutOfPlace(text => text.Caller, "caller", "a pardon names evidence, not a caller");
            OutOfPlace(text => text.CallId, "call-id", "a pardon names evidence, not a call");
            RuleFor(text => text.Reason)
                .Must(reason => reason?.Length is not > MaxReason).WithErrorCode("reason-too-long").WithMessage("the reason is too long")
                .WithState(_ => "use at most 1000 characters");
        });

        RuleFor(text => text.At)
            .Must(IsThere).WithErrorCode("at-missing").WithMessage("the time is missing").WithState(_ => ConductReader.TimeMend);
        RuleFor(text => text.By)
            .Must(by => by?.Length is not > MaxName && by?.Any(char.IsControl) != true).WithErrorCode("by-malformed")
            .WithMessage("who reports is too long or has control characters").WithState(_ => "use at most 100 printable characters");
    }

    /// <summary>Whether a word may be a kind that a newer version knows: formed like one, and no slip in writing one of
    /// this version's.</summary>
    public static bool IsOfNewerVersion(string kind) =>
        kind.Length <= MaxKind && char.IsAsciiLetterLower(kind[0]) && kind.All(letter => char.IsAsciiLetterLower(letter) || letter == '-')
        && Suggestion.For(kind, ConductKinds.All.Select(known => known.ToCode())) is null;

    private static string KindWords => "write one of " + string.Join(", ", ConductKinds.All.Select(kind => kind.ToCode()));

    private static bool IsThere(string? text) => !string.IsNullOrWhiteSpace(text);

    private void Id(Expression<Func<ConductReportText, string?>> member, string code, string name) =>
        RuleFor(member)
            .Cascade(CascadeMode.Stop)
            .Must(IsThere).WithErrorCode(code + "-missing").WithMessage(name + " is missing")
            .WithState(_ => "give every report an id that no other report has")
            .Must(Evidence.IsId).WithErrorCode(code + "-malformed").WithMessage(name + " is not an evidence id")
            .WithState(_ => "use 1 to 100 of A-Z a-z 0-9 . _ : / # -");

    private void OutOfPlace(Expression<Func<ConductReportText, string?>> member, string code, string message) =>
        RuleFor(member).Must(text => text is null).WithErrorCode(code + "-out-of-place").WithMessage(message).WithState(_ => "leave it out");
}
