using System.Collections.Immutable;
using Hotline.Domain.Callers;

namespace Hotline.Domain.Calls;

/// <summary>Who is calling, as all events of a call tell together.</summary>
internal static class CallerStory
{
    // A number tells more than "no SIM", and that more than "withheld". A number known to be shared stays shared, for
    // else one caller would answer for the others.
    public static CallerIdentity MostTelling(ImmutableArray<CallEvent> events, Misfits misfits)
    {
        var callers = events.Select(callEvent => callEvent.Caller).OfType<CallerIdentity>().ToList();
        var numbers = callers.Select(NumberOf).OfType<PhoneNumber>().Distinct().ToList();
        var noSim = callers.OfType<NoSim>().FirstOrDefault();
        if (numbers.Count == 0) return noSim ?? (CallerIdentity)new Withheld();

        var number = numbers[0];
        misfits.AddFirst(events, callEvent => Differs(callEvent.Caller, number), CallContradiction.CallersDiffer);
        var isShared = callers.OfType<Callers.Shared>().Any(shared => shared.Number == number);
        return isShared ? new Callers.Shared { Number = number } : new Identified { Number = number };
    }

    public static PhoneNumber? NumberOf(CallerIdentity caller) =>
        caller.Match<PhoneNumber?>(identified => identified.Number, _ => null, _ => null, shared => shared.Number);

    private static bool Differs(CallerIdentity? caller, PhoneNumber number) =>
        caller is NoSim || (caller is not null && NumberOf(caller) is { } other && other != number);
}
