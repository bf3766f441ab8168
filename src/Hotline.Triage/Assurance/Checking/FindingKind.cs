namespace Hotline.Triage.Assurance.Checking;

/// <summary>One thing that a check of a pack looks for.</summary>
/// <remarks>Immutable.</remarks>
public sealed record FindingKind
{
    /// <summary>The stable code of its findings.</summary>
    public required string Code { get; init; }

    /// <summary>How much its findings matter.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What it means, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>How far it looks: <c>exact</c>, or what is left out.</summary>
    public required string Reach { get; init; }

    /// <summary>What to do about a finding, in a sentence.</summary>
    public required string Mend { get; init; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
