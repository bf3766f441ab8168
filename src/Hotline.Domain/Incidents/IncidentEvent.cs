using System.Diagnostics;
using NodaTime;

namespace Hotline.Domain.Incidents;

/// <summary>Something that a desk did about which calls are of one incident.</summary>
/// <remarks>A closed hierarchy: <see cref="CallLinked"/>, <see cref="IncidentsMerged"/>, <see cref="IncidentSplit"/> and
/// <see cref="StepUndone"/>. Immutable.</remarks>
public abstract record IncidentEvent
{
    /// <summary>The most characters an id may have.</summary>
    public const int MaxId = 200;

    private protected IncidentEvent()
    {
    }

    /// <summary>The id, given by the host: the same on every delivery, and that of no other event. 1 to 200
    /// characters.</summary>
    /// <exception cref="ArgumentException">The value is empty or too long.</exception>
    public required string Id
    {
        get;
        init => field = value is { Length: >= 1 and <= MaxId } ? value : throw new ArgumentException("An id has 1 to 200 characters.", nameof(value));
    }

    /// <summary>When it was done.</summary>
    public required Instant At { get; init; }

    /// <summary>The code of who did it. Always a person's doing: nothing links, merges or splits by itself.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public required string By
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("Nobody did it.", nameof(value));
    }

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(Func<CallLinked, T> linked, Func<IncidentsMerged, T> merged, Func<IncidentSplit, T> split, Func<StepUndone, T> undone)
    {
        ArgumentNullException.ThrowIfNull(linked);
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(split);
        ArgumentNullException.ThrowIfNull(undone);
        return this switch
        {
            CallLinked step => linked(step),
            IncidentsMerged step => merged(step),
            IncidentSplit step => split(step),
            StepUndone step => undone(step),
            _ => throw new UnreachableException(),
        };
    }
}
