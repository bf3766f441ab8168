using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Abuse.Hosting;

/// <summary>The parts named for <c>AddHotlineAbuse</c> do not make a whole. The message lists everything that is wrong.</summary>
public sealed class InvalidAbuseSetupException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="failures">What is wrong.</param>
    public InvalidAbuseSetupException(ImmutableArray<Failure> failures)
        : base($"Hotline.Abuse cannot start:{string.Concat(failures.Select(failure => $"{Environment.NewLine}  {failure}"))}") =>
        Failures = failures;

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<Failure> Failures { get; }
}
