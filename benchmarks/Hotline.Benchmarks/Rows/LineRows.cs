using Hotline.Abuse.Surges;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Results;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Journal;
using NodaTime;

namespace Hotline.Benchmarks.Rows;

/// <summary>What happens on the line: a call told to the watch for surges, an event told to the journal.</summary>
internal sealed class LineRows(Suite suite)
{
    public const string SurgeGroup = "surge watch, one call";
    public const string JournalGroup = "journal, one event";
    public const string Watch = "Hotline";
    public const string Journal = "Hotline, in memory";
    public const string Counters = "dictionary of counters";
    public const string List = "dictionary of lists";
    private const int Rounds = 8;
    private const int Calls = 2_000;
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    public void Measure()
    {
        Surges();
        Events();
    }

    private void Surges()
    {
        var random = new Random(112);
        SurgeCall[] calls = [.. Enumerable.Range(0, Calls * (Rounds + 1)).Select(i => Call(random, i))];
        var counters = new Dictionary<string, int>(StringComparer.Ordinal);
        var watch = new SurgeWatch();
        var name = new ResultRow { Group = SurgeGroup, Contender = Counters };
        suite.Add(name, suite.Meter.TakeFixed(Rounds, Calls, i => Count(counters, calls[i])));
        suite.Add(name with { Contender = Watch, IsOurs = true }, suite.Meter.TakeFixed(Rounds, Calls, i => watch.Observe(calls[i])), Counters);
    }

    private void Events()
    {
        // Three events to a call: it rings, is answered, and ends.
        CallEvent[][] events = [.. Enumerable.Range(0, Calls * (Rounds + 1)).Select(i => new[] { Event(i) })];
        var lists = new Dictionary<CallId, List<CallEvent>>();
        var journal = new InMemoryCallJournal();
        var name = new ResultRow { Group = JournalGroup, Contender = List };
        suite.Add(name, suite.Meter.TakeFixed(Rounds, Calls, i => Append(lists, events[i][0])));
        suite.Add(name with { Contender = Journal, IsOurs = true }, suite.Meter.TakeFixed(Rounds, Calls, i => Append(journal, events[i])), List);
        Suite.MustAgree(
            JournalGroup,
            Calls,
            i => lists[events[i][0].Call].Count,
            i => journal.ReadAsync(events[i][0].Call).AsTask().GetAwaiter().GetResult().Events.Length);
    }

    private static void Append(InMemoryCallJournal journal, CallEvent[] events)
    {
        if (journal.AppendAsync(events[0].Call, ICallJournal.AnyVersion, events).AsTask().GetAwaiter().GetResult() is not EventsAppended { Added: 1 })
            throw new InvalidOperationException("The journal did not take an event.");
    }

    private static void Append(Dictionary<CallId, List<CallEvent>> lists, CallEvent callEvent)
    {
        if (!lists.TryGetValue(callEvent.Call, out var list)) lists[callEvent.Call] = list = [];
        if (!list.Contains(callEvent)) list.Add(callEvent);
    }

    private static void Count(Dictionary<string, int> counters, SurgeCall call)
    {
        counters["line"] = counters.GetValueOrDefault("line") + 1;
        counters[call.Trunk!] = counters.GetValueOrDefault(call.Trunk!) + 1;
        counters[call.Area!] = counters.GetValueOrDefault(call.Area!) + 1;
    }

    public static SurgeCall Call(Random random, int number) => new()
    {
        At = Start + Duration.FromSeconds(number * 40),
        Caller = Number(random.Next(90_000_000)),
        Trunk = random.Next(3) switch { 0 => "a", 1 => "b", _ => "c" },
        Area = random.Next(17).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public static CallEvent Event(int number)
    {
        var call = CallId.OnTrunk("a", (number / 3).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var at = Start + Duration.FromSeconds(number);
        return (number % 3) switch
        {
            0 => new Ringing { Call = call, At = at, Caller = Number(number), Trunk = "a", ServiceNumber = "112" },
            1 => new Answered { Call = call, At = at, By = "desk-1" },
            _ => new Ended { Call = call, At = at },
        };
    }

    private static CallerIdentity Number(int number) =>
        PhoneNumber.TryParse($"0812{number:00000000}", new NumberingPlan(), out var parsed) ? new Identified { Number = parsed } : new Withheld();
}
