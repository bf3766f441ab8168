namespace Hotline.Domain.Failures;

/// <summary>The wording of a failure in one language.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record FailureText
{
    /// <summary>What is wrong, in a sentence without a final full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in a sentence without a final full stop.</summary>
    public required string Mend { get; init; }
}
