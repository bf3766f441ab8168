using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>A reviewer's decision that a firm treatment may begin. It holds for itself: what ends another decision does
/// not end this one.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Decision : CaseRecord
{
    /// <summary>The name of the decision, given by the host, at random; see <see cref="CaseRecord.CaseId"/>.</summary>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public required string Id
    {
        get;
        init => field = ThrowUnlessId(value);
    }

    /// <summary>What was approved, by whom, why, on what evidence, and until when.</summary>
    public required Approval Approval
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <inheritdoc/>
    public override Instant When => Approval.At;

    internal override string Name => "decision:" + Id;
}
