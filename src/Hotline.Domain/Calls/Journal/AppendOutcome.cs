namespace Hotline.Domain.Calls.Journal;

/// <summary>What came of appending to a journal.</summary>
/// <remarks>A closed hierarchy: <see cref="EventsAppended"/> and <see cref="VersionConflict"/>. Immutable.</remarks>
public abstract record AppendOutcome
{
    private protected AppendOutcome()
    {
    }

    /// <summary>The version of the call afterwards: how many events of it are kept.</summary>
    public required long Version { get; init; }
}
