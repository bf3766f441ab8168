using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;

namespace Hotline.Abuse.Policies;

/// <summary>What a <see cref="PolicyReader"/> made of a policy file.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record PolicyReading
{
    /// <summary>The policy, or <c>null</c> when anything is wrong with the file.</summary>
    public CallerPolicy? Policy { get; init; }

    /// <summary>Everything that is wrong, in the order of the file; empty when there is a policy.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether there is a policy.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool IsAccepted => Policy is not null;
}
