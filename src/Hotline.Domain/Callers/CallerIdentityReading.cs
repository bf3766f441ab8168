using Hotline.Domain.Failures;

namespace Hotline.Domain.Callers;

/// <summary>What a <see cref="CallerIdentityReader"/> made of the words of the line.</summary>
public sealed record CallerIdentityReading
{
    /// <summary>Who is calling. When what the line reports cannot be read this is <see cref="Withheld"/>: a call is
    /// never lost over its number.</summary>
    public required CallerIdentity Caller { get; init; }

    /// <summary>Why the number could not be read, or <c>null</c> when there is nothing to say. It never quotes the
    /// text.</summary>
    public Failure? Failure { get; init; }
}
