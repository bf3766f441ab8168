using System.Collections.Immutable;
using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Reports;

/// <summary>Says what is wrong with a report.</summary>
internal sealed class TriageReportValidator : AbstractValidator<TriageReport>
{
    private const int LongestId = 100;

    // Built once and not for every engine: that takes time, and bytes that differ from process to process.
    private static readonly Expression<Func<TriageReport, string>> Id = report => report.Id;
    private static readonly Expression<Func<TriageReport, string>> Note = report => report.Note;
    private static readonly Expression<Func<TriageReport, string?>> Language = report => report.Language;
    private static readonly Expression<Func<TriageReport, string?>> District = report => report.District;
    private static readonly Expression<Func<TriageReport, ImmutableDictionary<string, FactValue>>> Facts = report => report.Facts;

    public TriageReportValidator(RulePack pack, FactVocabulary vocabulary, TriageOptions options)
    {
        RuleFor(Id)
            .Must(id => id.Length <= LongestId && !id.Any(char.IsControl))
            .OverridePropertyName("id")
            .WithErrorCode("report-id-malformed")
            .WithMessage($"an id has at most {LongestId} characters and no control characters")
            .WithState(_ => "give the call a shorter, printable id");

        RuleFor(Note)
            .Must(note => note.Length <= options.MaxNoteLength)
            .OverridePropertyName("note")
            .WithErrorCode("report-note-too-long")
            .WithMessage(report => FormattableString.Invariant($"the note has {report.Note.Length} characters, {options.MaxNoteLength} are allowed"))
            .WithState(_ => "keep what the call taker typed, and leave out what was pasted");

        RuleFor(Language)
            .Must(language => language is null || pack.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
            .OverridePropertyName("language")
            .WithErrorCode("report-language-unknown")
            .WithSeverity(Severity.Warning)
            .WithMessage($"the pack has no such language; {pack.DefaultLanguage} is used")
            .WithState(_ => $"use one of {string.Join(", ", pack.Languages)}");

        RuleFor(District).Custom((district, context) =>
        {
            if (district is null || options.Regency is null || options.Regency.TryFind(district, out _, out var failure)) return;
            context.AddFailure(new ValidationFailure("district", failure.Message)
            {
                ErrorCode = failure.Code,
                CustomState = failure.Mend,
                Severity = Severity.Warning,
            });
        });

        RuleFor(Facts).Custom((facts, context) =>
        {
            foreach (var (index, (name, value)) in facts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Index())
                if (CheckFact(vocabulary, index, name, value) is { } failure)
                    context.AddFailure(failure);
        });
    }

    /// <summary>What is wrong with a report, in the words of the library.</summary>
    public ImmutableArray<Failure> Check(TriageReport report) => [.. Validate(report).Errors.Select(error => new Failure
    {
        Code = error.ErrorCode,
        Field = error.PropertyName,
        Message = error.ErrorMessage,
        Mend = (string)error.CustomState,
        Severity = error.Severity is Severity.Error ? FailureSeverity.Error : FailureSeverity.Warning,
    })];

    private static ValidationFailure? CheckFact(FactVocabulary vocabulary, int index, string name, FactValue value)
    {
        if (!vocabulary.TryGet(name, out var fact))
            return new ValidationFailure(ReportNames.FactPath(name, index), ReportNames.CanBeQuoted(name)
                ? $"unknown fact '{name}'"
                : FormattableString.Invariant($"unknown fact, number {index + 1} of the facts in the order of their names"))
            {
                ErrorCode = "fact-unknown",
                CustomState = Suggestion.Mend(name, vocabulary.Names, "use a fact of the pack, or add it to an overlay"),
            };
        return fact.Allows(value) ? null : new ValidationFailure($"facts.{name}", $"'{name}' cannot have this value")
        {
            ErrorCode = "fact-value-wrong",
            CustomState = $"use {fact.DescribeValues()}",
        };
    }
}
