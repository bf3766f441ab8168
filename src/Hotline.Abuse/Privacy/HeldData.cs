using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Reviews;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Privacy;

/// <summary>All that is held about a caller, to give to the caller.</summary>
/// <remarks>Immutable. Personal data; its text form shows the masked number only.</remarks>
public sealed record HeldData
{
    /// <summary>Whose it is; masked in all text forms.</summary>
    public required CallerIdentity Caller { get; init; }

    /// <summary>The evidence and what was pardoned of it.</summary>
    public required EvidenceSet Evidence { get; init; }

    /// <summary>What reviewers decided, and what the caller said against it.</summary>
    public required CaseFile Reviews { get; init; }

    /// <summary>What the policy makes of it, with the weight of each piece; <c>null</c> for callers that cannot have a standing, of
    /// whom nothing is held.</summary>
    public CallerAssessment? Assessment { get; init; }

    /// <summary>The data as JSON, in UTF-8, for people and machines; see <c>docs/privacy.md</c>. The number is masked: the
    /// caller knows it, and the paper may go astray.</summary>
    public byte[] ToJson() => HeldDataJson.Write(this);

    /// <summary>The masked caller and how much is held.</summary>
    public override string ToString() => $"{Caller}: {Evidence}, {Reviews}";
}
