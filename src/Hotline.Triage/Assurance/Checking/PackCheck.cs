using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.Triage.Packs;
using NodaTime;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>What a look at a whole pack found, before it decides about calls.</summary>
/// <remarks>Immutable. A check tries no calls: it reasons about every call there can be, as far as
/// <see cref="FindingKind.Reach"/> says.</remarks>
public sealed record PackCheck
{
    /// <summary>What was found: by file and line, then by code.</summary>
    public required ImmutableArray<PackFinding> Findings { get; init; }

    /// <summary>The day for which reviews were checked, or <c>null</c> when they were not.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The gravest severity found, or <c>null</c> when nothing was.</summary>
    public FindingSeverity? Worst => Findings.IsEmpty ? null : Findings.Max(finding => finding.Severity);

    /// <summary>Checks a pack that was loaded, or tells what kept it from loading.</summary>
    /// <param name="loading">The outcome of loading.</param>
    /// <param name="day">The day to check reviews for; they are not checked when <c>null</c>.</param>
    public static PackCheck Of(RulePackLoading loading, LocalDate? day)
    {
        ArgumentNullException.ThrowIfNull(loading);
        var failures = loading.Failures.Select(Finding);
        return loading.Pack is { } pack
            ? new() { Findings = InOrder([.. failures, .. FindingsOf(pack, day)]), Day = day }
            : new() { Findings = [.. failures], Day = day };
    }

    /// <summary>Checks a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="day">The day to check reviews for; they are not checked when <c>null</c>.</param>
    public static PackCheck Of(RulePack pack, LocalDate? day)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new() { Findings = InOrder(FindingsOf(pack, day)), Day = day };
    }

    private static List<PackFinding> FindingsOf(RulePack pack, LocalDate? day)
    {
        var subject = new CheckedPack(pack);
        FactUse.Check(subject);
        TextUse.Check(subject);
        RuleCare.Check(subject, day);
        ExampleUse.Check(subject);
        PhraseUse.Check(subject);
        RuleReach.Check(subject);
        RuleConflicts.Check(subject);
        LoweringEvidence.Check(subject);
        CategoryGaps.Check(subject);
        return subject.Findings;
    }

    private static ImmutableArray<PackFinding> InOrder(List<PackFinding> findings) => [.. findings
        .OrderBy(finding => finding.File, StringComparer.Ordinal)
        .ThenBy(finding => finding.Line)
        .ThenBy(finding => finding.Code, StringComparer.Ordinal)
        .ThenBy(finding => finding.Id, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal)];

    private static PackFinding Finding(Failure failure) => new()
    {
        Code = failure.Code,
        Severity = failure.Severity is FailureSeverity.Error ? FindingSeverity.Error : FindingSeverity.Warning,
        Part = PackPart.Pack,
        Id = failure.Field,
        Message = failure.Message,
        Mend = failure.Mend,
        File = failure.File,
        Line = failure.Line,
        Column = failure.Column,
    };
}
