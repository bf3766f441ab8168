using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>Gathers what does not fit together among the events of a call.</summary>
internal sealed class Misfits
{
    private readonly SortedDictionary<CallContradiction, CallEvent> _byContradiction = [];

    /// <summary>Notes a contradiction, once, with the event to doubt.</summary>
    public void Add(bool holds, CallContradiction contradiction, CallEvent? callEvent)
    {
        if (holds) _byContradiction.TryAdd(contradiction, callEvent!);
    }

    /// <summary>Notes a contradiction at the first event for which it holds.</summary>
    public void AddFirst<T>(IEnumerable<T> events, Func<T, bool> holds, CallContradiction contradiction)
        where T : CallEvent
    {
        if (events.FirstOrDefault(holds) is { } first) Add(true, contradiction, first);
    }

    /// <summary>Those noted, in the order of the enumeration.</summary>
    public ImmutableArray<Misfit> InOrder(ImmutableArray<CallEvent> events) =>
        [.. _byContradiction.Select(noted => new Misfit(noted.Key, events.IndexOf(noted.Value)))];
}
