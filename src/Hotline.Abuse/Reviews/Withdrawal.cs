using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>The end of one decision before its expiry. The evidence stays, and so do other decisions.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Withdrawal : CaseRecord
{
    /// <summary>The decision that ends.</summary>
    /// <exception cref="ArgumentException">The text is no id.</exception>
    public required string DecisionId
    {
        get;
        init => field = ThrowUnlessId(value);
    }

    /// <summary>Who withdraws it: a name or staff code, not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string By
    {
        get;
        init => field = ThrowIfBlank(value, "A withdrawal names who gives it.");
    }

    /// <summary>Why, not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Reason
    {
        get;
        init => field = ThrowIfBlank(value, "A withdrawal gives its reason.");
    }

    /// <summary>From when on the decision no longer holds.</summary>
    public required Instant At { get; init; }

    /// <inheritdoc/>
    public override Instant When => At;

    internal override string Name => "withdrawal:" + DecisionId;
}
