using CsCheck;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Tests.Callers;
using NodaTime;

namespace Hotline.Domain.Tests.Calls;

/// <summary>Events for property tests: few times and few words, so that they often meet.</summary>
internal static class CallGens
{
    public static readonly CallId Id = CallId.OnTrunk("pbx-1", "17");

    public static readonly Instant Start = Instant.FromUtc(2026, 1, 31, 16, 0);

    private static readonly Gen<Instant> GenAt = Gen.Int[0, 6].Select(At);

    private static readonly Gen<CallerIdentity?> GenCaller = Gen.OneOf<CallerIdentity?>(
        null,
        new Withheld(),
        new NoSim(),
        new Identified { Number = CallerGens.Of("081234567890") },
        new Identified { Number = CallerGens.Of("081234567891") },
        new Domain.Callers.Shared { Number = CallerGens.Of("081234567890") });

    private static readonly Gen<string?> GenWord = Gen.OneOf<string?>(null, "", "a", "b");

    public static readonly Gen<CallEvent> Event = Gen.Select(
        Gen.Int[0, 4], GenAt, GenCaller, GenWord, GenWord, Gen.OneOf([.. Disposition.All]),
        (kind, at, caller, one, other, disposition) => kind switch
        {
            0 => (CallEvent)new Ringing { Call = Id, At = at, Caller = caller, Trunk = one, ServiceNumber = other },
            1 => new Answered { Call = Id, At = at, Caller = caller, By = one },
            2 => new Abandoned { Call = Id, At = at, Caller = caller },
            3 => new Ended { Call = Id, At = at, Caller = caller },
            _ => new Closed { Call = Id, At = at, Caller = caller, Disposition = disposition, By = one },
        });

    public static Instant At(int seconds) => Start + Duration.FromSeconds(seconds);

    public static Ringing Rings(int second, string? number = null) => new()
    {
        Call = Id,
        At = At(second),
        Caller = number is null ? null : new Identified { Number = CallerGens.Of(number) },
    };

    public static Answered Answers(int second, string? by = null) => new() { Call = Id, At = At(second), By = by };

    public static Abandoned Abandons(int second) => new() { Call = Id, At = At(second) };

    public static Ended Ends(int second) => new() { Call = Id, At = At(second) };

    public static Closed Closes(int second, Disposition disposition) => new() { Call = Id, At = At(second), Disposition = disposition };
}
