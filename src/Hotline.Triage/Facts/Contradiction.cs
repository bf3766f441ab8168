namespace Hotline.Triage.Facts;

/// <summary>Two things said of one call that cannot both be so.</summary>
/// <remarks>A fact that the note gives two values stays unknown and its question is asked. A wide fact that was denied
/// while a narrower one is stated true counts as true: the danger that was named stands.</remarks>
public sealed record Contradiction
{
    /// <summary>The fact in question.</summary>
    public required string Fact { get; init; }

    /// <summary>The narrower fact that contradicts a denied one; <c>null</c> when the note contradicts itself.</summary>
    public string? By { get; init; }
}
