namespace Hotline.Domain.Calls.Journal;

/// <summary>The events are kept.</summary>
public sealed record EventsAppended : AppendOutcome
{
    /// <summary>How many of them had not been kept before.</summary>
    public required int Added { get; init; }
}
