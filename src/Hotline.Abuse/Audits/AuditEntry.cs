using Hotline.Abuse.Conduct;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Treatments;
using NodaTime;

namespace Hotline.Abuse.Audits;

/// <summary>One line of the audit trail: who did what, when, why and under which policy.</summary>
/// <remarks>It names a case, and neither a caller nor a key nor a piece of evidence. Only the caller's file ties the case to
/// the caller; once that is erased, the line still says that somebody decided, and no longer about whom. Runs of digits as long as a telephone number in
/// <see cref="By"/> and <see cref="Reason"/> are masked; a name that somebody writes there is not found out, so keep reasons
/// to the conduct. Immutable; compares by value.</remarks>
public sealed record AuditEntry
{
    /// <summary>Names the entry: the same step delivered again has the same one.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required AuditAction Action { get; init; }

    /// <summary>The case; see <see cref="CaseRecord.CaseId"/>.</summary>
    /// <exception cref="ArgumentException">The text is no id.</exception>
    public required string CaseId
    {
        get;
        init => field = Evidence.IsId(value) ? value : throw new ArgumentException("Not an id: 1 to 100 of A-Z a-z 0-9 . _ : / # -", nameof(value));
    }

    /// <summary>When it was done.</summary>
    public required Instant At { get; init; }

    /// <summary>Who did it, a name or staff code; <c>null</c> when the caller did. Numbers are masked.</summary>
    public string? By
    {
        get;
        init => field = NumberMask.Apply(value);
    }

    /// <summary>Why, or <c>null</c>. Numbers are masked.</summary>
    public string? Reason
    {
        get;
        init => field = NumberMask.Apply(value);
    }

    /// <summary>The treatment that was approved, or <c>null</c>.</summary>
    public TreatmentKind? Treatment { get; init; }

    /// <summary>On how many pieces of evidence, or how many were pardoned or erased.</summary>
    public long EvidenceCount { get; init; }

    /// <summary>When an approval ends by itself, or <c>null</c>.</summary>
    public Instant? ExpiresAt { get; init; }

    /// <summary>The policy under which a treatment was approved, or <c>null</c>.</summary>
    public string? PolicyHash { get; init; }

    /// <summary>The action, the case and the time; neither who nor why.</summary>
    public override string ToString() => $"{Action.ToCode()} in case {CaseId} at {At}";

    internal static AuditEntry Of(CaseRecord record, AuditAction action, string? by, string? reason) => new()
    {
        Id = record.CaseId + "/" + record.Name,
        Action = action,
        CaseId = record.CaseId,
        At = record.When,
        By = by,
        Reason = reason,
    };
}
