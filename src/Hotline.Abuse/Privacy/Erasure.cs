namespace Hotline.Abuse.Privacy;

/// <summary>How much was erased.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record Erasure
{
    /// <summary>Pieces of evidence.</summary>
    public required long Evidence { get; init; }

    /// <summary>Callers' files of reviews.</summary>
    public required long Files { get; init; }
}
