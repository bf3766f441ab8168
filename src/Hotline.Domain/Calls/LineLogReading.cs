using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Calls;

/// <summary>What a <see cref="LineEventReader"/> made of a log.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the lists is not promised.</remarks>
public sealed record LineLogReading
{
    /// <summary>The calls of the log, by the first report of each; none when any report cannot be used.</summary>
    public required ImmutableArray<Call> Calls { get; init; }

    /// <summary>What is wrong with the log, by report. Warnings alone leave it usable.</summary>
    public required ImmutableArray<Failure> Failures { get; init; }

    /// <summary>Whether the log was used.</summary>
    public bool IsAccepted => Failures.All(failure => failure.Severity is FailureSeverity.Warning);
}
