using NodaTime;

namespace Hotline.Triage.Assurance;

/// <summary>A call about which the shadow decided otherwise than the live engine, or could not decide.</summary>
/// <remarks>Immutable. It holds nothing the caller said, unless <see cref="ShadowOptions.IncludeReports"/> was asked for.</remarks>
public sealed record ShadowDifference
{
    /// <summary>The report's id.</summary>
    public required string Id { get; init; }

    /// <summary>When the report was made, as it said.</summary>
    public Instant? At { get; init; }

    /// <summary>What was decided about the call.</summary>
    public required Verdict Live { get; init; }

    /// <summary>The hash of the pack that decided.</summary>
    public required string LivePackHash { get; init; }

    /// <summary>What the shadow would have decided; <c>null</c> when it threw.</summary>
    public required Verdict? Shadow { get; init; }

    /// <summary>The hash of the shadow's pack; <c>null</c> when it threw.</summary>
    public required string? ShadowPackHash { get; init; }

    /// <summary>In what ways the shadow's verdict differs from the live one; none when it threw.</summary>
    public required Movement Movement { get; init; }

    /// <summary>The name of the type of what the shadow threw, or <c>null</c>. The message is left out: it may quote the note.</summary>
    public string? Thrown { get; init; }

    /// <summary>The report, when the host asked for reports. Personal data.</summary>
    public TriageReport? Report { get; init; }

    /// <summary>Id and both verdicts; nothing the caller said.</summary>
    public override string ToString() => $"{Id}: {Live} → {Shadow?.ToString() ?? Thrown}";
}
