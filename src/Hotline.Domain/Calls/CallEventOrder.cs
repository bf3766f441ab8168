using Hotline.Domain.Callers;

namespace Hotline.Domain.Calls;

/// <summary>The canonical order of a call's events: by time, then by kind, then by content. Only equal events compare
/// as equal, so that a set of events has one order however it arrived.</summary>
internal sealed class CallEventOrder : IComparer<CallEvent>
{
    public static CallEventOrder Instance { get; } = new();

    public int Compare(CallEvent? x, CallEvent? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;

        var order = x.At.CompareTo(y.At);
        if (order == 0) order = Kind(x).CompareTo(Kind(y));
        if (order == 0) order = string.CompareOrdinal(x.Call.Value, y.Call.Value);
        if (order == 0) order = CompareCallers(x.Caller, y.Caller);
        if (order != 0) return order;

        var (xFirst, xSecond) = Content(x);
        var (yFirst, ySecond) = Content(y);
        order = string.CompareOrdinal(xFirst, yFirst);
        return order != 0 ? order : string.CompareOrdinal(xSecond, ySecond);
    }

    private static int CompareCallers(CallerIdentity? x, CallerIdentity? y)
    {
        var (xKind, xNumber) = Key(x);
        var (yKind, yNumber) = Key(y);
        return xKind != yKind ? xKind.CompareTo(yKind) : string.CompareOrdinal(xNumber, yNumber);
    }

    private static (int Kind, string Number) Key(CallerIdentity? caller) => caller is null
        ? (0, "")
        : caller.Match(identified => (1, identified.Number.E164), _ => (3, ""), _ => (4, ""), shared => (2, shared.Number.E164));

    private static int Kind(CallEvent callEvent) => callEvent.Match(_ => 0, _ => 1, _ => 2, _ => 3, _ => 4);

    private static (string? First, string? Second) Content(CallEvent callEvent) => callEvent.Match<(string?, string?)>(
        ringing => (ringing.Trunk, ringing.ServiceNumber),
        answered => (answered.By, null),
        _ => default,
        _ => default,
        closed => (closed.Disposition.Code, closed.By));
}
