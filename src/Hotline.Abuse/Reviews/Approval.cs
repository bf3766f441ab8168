using System.Collections.Immutable;
using System.Globalization;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Treatments;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>A named reviewer's word that a proposed treatment may begin.</summary>
/// <remarks>
/// <para>It is bound to the evidence that the reviewer saw: it holds only while that evidence by itself, without what
/// was pardoned or has faded, still carries the treatment. So it cannot be used for another caller, and a pardon
/// undoes it. It ends at a time by itself.</para>
/// <para>Immutable. Do not compare two of these: equality of the list is not promised. The text form leaves out the
/// reviewer and the reason.</para>
/// </remarks>
public sealed record Approval
{
    /// <summary>What is approved. An approval of a graver treatment is also one of a lighter.</summary>
    public required TreatmentKind Treatment { get; init; }

    /// <summary>The ids of the evidence that the reviewer saw; at least one.</summary>
    /// <exception cref="ArgumentException">There is none, or one is no evidence id.</exception>
    public required ImmutableArray<string> EvidenceIds
    {
        get;
        init => field = !value.IsDefaultOrEmpty && value.All(Evidence.IsId)
            ? value
            : throw new ArgumentException("An approval names the evidence it rests on.", nameof(value));
    }

    /// <summary>Who approved: a name or staff code, not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Reviewer
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("An approval names its reviewer.", nameof(value)) : value;
    }

    /// <summary>Why, not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Reason
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("An approval gives its reason.", nameof(value)) : value;
    }

    /// <summary>From when it holds.</summary>
    public required Instant At { get; init; }

    /// <summary>From when it no longer holds. Not later than <see cref="At"/> means that it never holds. A policy may
    /// end it earlier.</summary>
    public required Instant ExpiresAt { get; init; }

    /// <summary>What is approved and for how long; neither reviewer nor reason.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"approval of {Treatment.ToCode()} on {EvidenceIds.Length} pieces of evidence from {At} until {ExpiresAt}");
}
