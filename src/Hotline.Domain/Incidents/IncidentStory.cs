using System.Collections.Immutable;
using Hotline.Domain.Calls;
using NodaTime;

namespace Hotline.Domain.Incidents;

/// <summary>What the events tell together: a pure function of them in their canonical order.</summary>
internal sealed class IncidentStory
{
    private readonly Dictionary<CallId, IncidentId> _incidentOf = [];
    private readonly Dictionary<IncidentId, IncidentId> _mergedInto = [];
    private readonly Dictionary<IncidentId, Instant> _openedAt = [];
    private readonly List<IncidentContradiction> _contradictions = [];

    private IncidentStory()
    {
    }

    public IReadOnlyDictionary<CallId, IncidentId> IncidentOf => _incidentOf;

    public IEnumerable<IncidentContradiction> Contradictions => _contradictions.Distinct().OrderBy(found => found.EventId, StringComparer.Ordinal).ThenBy(found => found.Kind);

    /// <summary>The ids of the steps that count: those not undone, or brought back.</summary>
    public required ImmutableHashSet<string> Effective { get; init; }

    public static IncidentStory Of(ImmutableSortedSet<IncidentEvent> events)
    {
        // Of several events with one id the first counts.
        var distinct = events.DistinctBy(step => step.Id, StringComparer.Ordinal).ToList();
        var places = distinct.Select((step, place) => (step.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        var undone = new HashSet<string>(StringComparer.Ordinal);
        var contradictions = events.GroupBy(step => step.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .Select(group => new IncidentContradiction(group.Key, IncidentContradictionKind.IdUsedTwice)).ToList();

        // From the last to the first: whether an undoing counts is settled before what it undoes, so there are no circles.
        for (var place = distinct.Count - 1; place >= 0; place--)
        {
            if (distinct[place] is not StepUndone step) continue;
            if (!places.TryGetValue(step.Undoes, out var earlier) || earlier >= place)
                contradictions.Add(new IncidentContradiction(step.Id, IncidentContradictionKind.NothingToUndo));
            else if (!undone.Contains(step.Id))
                undone.Add(step.Undoes);
        }

        var effective = distinct.Where(step => !undone.Contains(step.Id)).ToList();
        var story = new IncidentStory { Effective = [.. effective.Select(step => step.Id)] };
        story._contradictions.AddRange(contradictions);
        foreach (var step in effective) story.Tell(step);
        return story;
    }

    /// <summary>The incident that a name means by now.</summary>
    public IncidentId Resolve(IncidentId id)
    {
        while (_mergedInto.TryGetValue(id, out var into)) id = into;
        return id;
    }

    public bool IsKnown(IncidentId id) => _openedAt.ContainsKey(id);

    public bool HasCalls(IncidentId id) => _incidentOf.ContainsValue(id);

    public ImmutableArray<Incident> Incidents()
    {
        var calls = _incidentOf.ToLookup(pair => pair.Value, pair => pair.Key);
        return
        [
            .. _openedAt.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal).Select(pair => new Incident
            {
                Id = pair.Key,
                OpenedAt = pair.Value,
                Calls = [.. calls[pair.Key].OrderBy(call => call.Value, StringComparer.Ordinal)],
                MergedInto = _mergedInto.ContainsKey(pair.Key) ? Resolve(pair.Key) : null,
            }),
        ];
    }

    private void Tell(IncidentEvent step)
    {
        switch (step)
        {
            case CallLinked linked:
                _openedAt.TryAdd(linked.Incident, linked.At);
                _incidentOf[linked.Call] = Resolve(linked.Incident);
                break;
            case IncidentsMerged merged:
                Merge(merged);
                break;
            case IncidentSplit split:
                Split(split);
                break;
        }
    }

    private void Merge(IncidentsMerged merged)
    {
        var (into, from) = (Resolve(merged.Into), Resolve(merged.From));
        if (into == from || !IsKnown(from) || !IsKnown(into))
        {
            Note(merged, IncidentContradictionKind.NothingToMerge);
            return;
        }

        foreach (var call in CallsOf(from)) _incidentOf[call] = into;
        _mergedInto[from] = into;
    }

    private void Split(IncidentSplit split)
    {
        var from = Resolve(split.From);
        var calls = (split.Calls.IsDefault ? [] : split.Calls).Distinct().ToList();
        var own = calls.Where(call => _incidentOf.TryGetValue(call, out var incident) && incident == from).ToList();
        if (own.Count < calls.Count || own.Count == 0) Note(split, IncidentContradictionKind.NotOfTheIncident);
        if (own.Count == 0) return;
        if (split.Into == from || HasCalls(split.Into)) Note(split, IncidentContradictionKind.IntoLiveIncident);
        // A name that was merged away stands for itself again.
        if (split.Into != from) _mergedInto.Remove(split.Into);
        _openedAt.TryAdd(split.Into, split.At);
        foreach (var call in own) _incidentOf[call] = split.Into;
    }

    private List<CallId> CallsOf(IncidentId incident) => [.. _incidentOf.Where(pair => pair.Value == incident).Select(pair => pair.Key)];

    private void Note(IncidentEvent step, IncidentContradictionKind kind) => _contradictions.Add(new IncidentContradiction(step.Id, kind));
}
