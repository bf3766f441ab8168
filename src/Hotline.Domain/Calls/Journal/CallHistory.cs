using System.Collections.Immutable;

namespace Hotline.Domain.Calls.Journal;

/// <summary>What a journal keeps of one call.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record CallHistory
{
    /// <summary>A call that is not known.</summary>
    public static CallHistory Unknown { get; } = new() { Events = [] };

    /// <summary>The events, each once, in any order.</summary>
    public required ImmutableArray<CallEvent> Events { get; init; }

    /// <summary>How many events there are: what to expect when appending.</summary>
    public long Version => Events.Length;

    /// <summary>The call they make, or <c>null</c> when there are none.</summary>
    public Call? ToCall() => Events.IsEmpty ? null : Call.FromEvents(Events);
}
