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
        if (order == 0) order = x.Kind - y.Kind;
        if (order == 0) order = string.CompareOrdinal(x.Call.Value, y.Call.Value);
        if (order == 0) order = CompareCallers(x.Caller, y.Caller);
        return order == 0 ? CompareContents(x, y) : order;
    }

    /// <summary>A caller as two texts: the kind of identity, and the number where there is one.</summary>
    public static (string Kind, string Number) Key(CallerIdentity? caller) => caller is null
        ? ("", "")
        : caller.Match(
            identified => ("1", identified.Number.E164), _ => ("3", ""), _ => ("4", ""), shared => ("2", shared.Number.E164));

    private static int CompareCallers(CallerIdentity? x, CallerIdentity? y)
    {
        var (xKind, xNumber) = Key(x);
        var (yKind, yNumber) = Key(y);
        var order = string.CompareOrdinal(xKind, yKind);
        return order == 0 ? string.CompareOrdinal(xNumber, yNumber) : order;
    }

    // Events of one kind have as many contents.
    private static int CompareContents(CallEvent x, CallEvent y)
    {
        var (xContent, yContent) = (x.Content, y.Content);
        for (var i = 0; i < xContent.Length; i++)
        {
            var order = string.CompareOrdinal(xContent[i], yContent[i]);
            if (order != 0) return order;
        }

        return 0;
    }
}
