using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Abuse.Conduct;

/// <summary>What a <see cref="ConductReader"/> made of a text: a report, a pardon, or neither.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record ConductReading
{
    /// <summary>The report, or <c>null</c>.</summary>
    public ConductReport? Report { get; init; }

    /// <summary>The pardon, or <c>null</c>.</summary>
    public Pardon? Pardon { get; init; }

    /// <summary>What is wrong; warnings only when there is a report or a pardon. A failure never quotes the text.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether there is a report or a pardon.</summary>
    public bool IsAccepted => Report is not null || Pardon is not null;
}
