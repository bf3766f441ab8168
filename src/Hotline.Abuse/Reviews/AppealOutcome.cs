using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>What became of an appeal: evidence is pardoned, the decision ends, or neither.</summary>
/// <remarks>Immutable. It can only lift what the appeal is about.</remarks>
public sealed record AppealOutcome : CaseRecord
{
    /// <summary>The appeal.</summary>
    /// <exception cref="ArgumentException">The text is no id.</exception>
    public required string AppealId
    {
        get;
        init => field = ThrowUnlessId(value);
    }

    /// <summary>The evidence that is pardoned: all, some or none of what the appeal names.</summary>
    /// <exception cref="ArgumentException">One is no evidence id.</exception>
    public required ImmutableArray<string> PardonedIds
    {
        get;
        init => field = !value.IsDefault && value.All(Evidence.IsId) ? value : throw new ArgumentException("Not evidence ids.", nameof(value));
    }

    /// <summary>Whether the decision that the appeal names ends. Default <c>false</c>.</summary>
    public bool EndsDecision { get; init; }

    /// <summary>Who decided: a name or staff code, not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string By
    {
        get;
        init => field = ThrowIfBlank(value, "An outcome names who decided.");
    }

    /// <summary>Why, not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Reason
    {
        get;
        init => field = ThrowIfBlank(value, "An outcome gives its reason.");
    }

    /// <summary>When it was decided.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether the appeal changed nothing.</summary>
    public bool IsDismissal => PardonedIds.IsEmpty && !EndsDecision;

    /// <inheritdoc/>
    public override Instant When => At;

    internal override string Name => "outcome:" + AppealId;
}
