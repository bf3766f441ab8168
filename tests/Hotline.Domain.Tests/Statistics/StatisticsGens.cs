using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Tests.Calls;
using NodaTime;

namespace Hotline.Domain.Tests.Statistics;

/// <summary>Calls of a log, told by events of all kinds in any order.</summary>
internal static class StatisticsGens
{
    private static readonly string?[] Places = ["32.14.04", "Kec. Jatiluhur", "di belakang pasar", null];

    public static readonly Gen<Call[]> Log = Gen.Select(CallGens.Event.Array[1, 12], Gen.Int[0, 200], Gen.Int[0, 4], Gen.Int[0, 1_999])
        .Array[0, 12]
        .Select(rows => rows.Select((row, i) => Of(i, row.Item1, Duration.FromHours(row.Item2) + Duration.FromMilliseconds(row.Item4), row.Item3)).ToArray());

    /// <summary>The events as those of another call, some time later; some name a place.</summary>
    private static Call Of(int number, CallEvent[] events, Duration later, int place)
    {
        var id = CallId.OnTrunk("pbx-1", $"n{number}");
        var moved = events.Select((callEvent, i) => callEvent with { Call = id, At = callEvent.At + later + (i % 2 == 0 ? Duration.Zero : Duration.FromMilliseconds(250)) });
        return Call.FromEvents(place == Places.Length
            ? moved
            : moved.Append(new QuestionAnswered { Call = id, At = CallGens.Start + later, Fact = "district", Value = Places[place] }));
    }
}
