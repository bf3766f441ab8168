using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>A caller's word that evidence, or a decision, is wrong.</summary>
/// <remarks>Immutable. An appeal changes nothing until its <see cref="AppealOutcome"/>.</remarks>
public sealed record Appeal : CaseRecord
{
    /// <summary>The name of the appeal, given by the host, at random; see <see cref="CaseRecord.CaseId"/>.</summary>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public required string Id
    {
        get;
        init => field = ThrowUnlessId(value);
    }

    /// <summary>The evidence it is about; at least one piece.</summary>
    /// <exception cref="ArgumentException">There is none, or one is no evidence id.</exception>
    public required ImmutableArray<string> EvidenceIds
    {
        get;
        init => field = !value.IsDefaultOrEmpty && value.All(Evidence.IsId)
            ? value
            : throw new ArgumentException("An appeal names the evidence it is about.", nameof(value));
    }

    /// <summary>The decision it is about, in the same case, or <c>null</c> when it is about evidence only.</summary>
    public string? DecisionId { get; init; }

    /// <summary>What the caller says, or <c>null</c>. Personal data: it is erased with the caller, and never stands in the audit
    /// trail.</summary>
    public string? Grounds { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant At { get; init; }

    /// <inheritdoc/>
    public override Instant When => At;

    internal override string Name => "appeal:" + Id;
}
