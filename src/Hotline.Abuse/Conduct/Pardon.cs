using NodaTime;

namespace Hotline.Abuse.Conduct;

/// <summary>Word that a piece of evidence does not count: it was a mistake, or is forgiven.</summary>
/// <remarks>Immutable; compares by value. A pardon is for good: from then on everything is as if the evidence had never
/// been. Who pardoned and why is for the host's audit log. The text form leaves both out.</remarks>
public sealed record Pardon
{
    /// <summary>The id of the evidence, which may not have arrived yet.</summary>
    /// <exception cref="ArgumentException">The text is no evidence id; see <see cref="Evidence.Id"/>.</exception>
    public required string EvidenceId
    {
        get;
        init => field = Evidence.IsId(value) ? value : throw new ArgumentException("Not an evidence id.", nameof(value));
    }

    /// <summary>Who pardons: a name or staff code, not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string By
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A pardon names who gives it.", nameof(value)) : value;
    }

    /// <summary>When the pardon was given.</summary>
    public required Instant At { get; init; }

    /// <summary>Why, or <c>null</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>The id of the evidence and the time; never who or why.</summary>
    public override string ToString() => $"pardon of {EvidenceId} at {At}";
}
