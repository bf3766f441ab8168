namespace Hotline.Domain.Calls.Journal;

/// <summary>An event and its place in a journal.</summary>
public sealed record JournalEntry
{
    /// <summary>Its place: above 0, and above that of every event appended before. Gaps are allowed.</summary>
    public required long Position { get; init; }

    /// <summary>The event.</summary>
    public required CallEvent Event { get; init; }
}
