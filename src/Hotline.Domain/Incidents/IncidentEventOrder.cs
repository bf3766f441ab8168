using System.Globalization;
using Hotline.Domain.Calls;

namespace Hotline.Domain.Incidents;

/// <summary>The canonical order of events: by time, then by id, then by content. Only events that say the same compare as
/// equal, so that a set of events has one order however it arrived.</summary>
internal sealed class IncidentEventOrder : IComparer<IncidentEvent>
{
    public static IncidentEventOrder Instance { get; } = new();

    public int Compare(IncidentEvent? x, IncidentEvent? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var order = x.At.CompareTo(y.At);
        if (order == 0) order = string.CompareOrdinal(x.Id, y.Id);
        return order != 0 ? order : Content(x).Zip(Content(y), string.CompareOrdinal).FirstOrDefault(different => different != 0) is var part and not 0
            ? part
            : Content(x).Count.CompareTo(Content(y).Count);
    }

    private static List<string> Content(IncidentEvent step) =>
    [
        .. step.Match<IEnumerable<string>>(
            linked => ["0", linked.Call.Value, linked.Incident.Value],
            merged => ["1", merged.Into.Value, merged.From.Value],
            split => ["2", split.From.Value, split.Into.Value, .. CallsOf(split)],
            undone => ["3", undone.Undoes]),
        step.By,
    ];

    // The order in which the calls of a split are named says nothing. Their count keeps texts of different parts apart.
    private static IEnumerable<string> CallsOf(IncidentSplit split)
    {
        List<CallId> calls = split.Calls.IsDefault ? [] : [.. split.Calls.Distinct().OrderBy(call => call.Value, StringComparer.Ordinal)];
        return calls.Select(call => call.Value).Prepend(calls.Count.ToString(CultureInfo.InvariantCulture));
    }
}
