using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Packs;

/// <summary>A pack did not load. The message lists everything that is wrong with it.</summary>
public sealed class InvalidRulePackException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="failures">What is wrong with the pack.</param>
    public InvalidRulePackException(ImmutableArray<Failure> failures)
        : base($"The rule pack did not load:{string.Concat(failures.Select(failure => $"{Environment.NewLine}  {failure}"))}") =>
        Failures = failures;

    /// <summary>Everything that is wrong, in the order of files and lines.</summary>
    public ImmutableArray<Failure> Failures { get; }
}
