using Hotline.Benchmarks.Calls;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Peers;
using Hotline.Benchmarks.Results;
using Hotline.Triage;

namespace Hotline.Benchmarks.Rows;

/// <summary>Note and twelve facts in, the winning rule out: the library beside its peers, warm and cold.</summary>
internal sealed class WholeDecisionRows(Suite suite)
{
    public const string Group = "whole decision";
    public const string Cold = "cold caches";
    public const string Core = "Hotline, range and winner";
    public const string Assess = "Hotline, Assess";
    public const string First = "loop of closures, to the first that fires";
    public const string Closures = "loop of closures";
    public const string Delegates = "loop of compiled delegates";
    public const string Bound = "hand-indexed bound";
    public const string Tuned = "RulesEngine, tuned";
    public const string Shipped = "RulesEngine, as shipped";
    public const string Scan = "words split and hashed";

    /// <summary>The note need not be looked at by a loop that ends before it comes to a phrase, so that only the clock is left.</summary>
    public const string Floor = "floor: a call that does nothing";

    /// <summary>Where a loop or a rule engine takes longer than anybody would wait for.</summary>
    private const int MostRulesOfEngines = 10_000;

    public void Measure()
    {
        foreach (var rules in suite.IsCheck ? new[] { 1_000 } : [10, 100, 1_000, 10_000, 100_000]) Measure(rules);
    }

    private void Measure(int rules)
    {
        var workload = new CallWorkload(rules, known: 100);
        var calls = workload.Calls;
        var few = Math.Clamp(1_000_000 / rules, 20, 1_000);
        var engine = new TriageEngine(workload.Pack);
        var closures = new ClosuresWithContains(workload);
        var bound = new IndexedBound(workload);
        var words = new PhraseHash([]);
        Suite.MustAgree(First, calls.Length, i => workload.Decide(calls[i]).Winner, i => closures.First(calls[i]));
        Suite.MustAgree(Closures, few, i => workload.Decide(calls[i]).Winner, i => closures.Every(calls[i]).Winner);
        Suite.MustAgree(Bound, calls.Length, i => workload.Decide(calls[i]).Winner, i => bound.Decide(calls[i]));
        Suite.MustAgree(Assess, few, i => workload.Decide(calls[i]).Range, i => engine.Assess(calls[i].Report).Priority);
        Suite.MustAgree(Assess, few, i => engine.Assess(calls[i].Report).Rules.Length, i => closures.Every(calls[i]).Fired);

        Warm(Closures, few, i => closures.Every(calls[i]));
        Warm(First, calls.Length, i => closures.First(calls[i]), Closures);
        Warm(Core, calls.Length, i => workload.Decide(calls[i]), Closures, isOurs: true);
        Warm(Assess, few, i => engine.Assess(calls[i].Report), Closures, isOurs: true);
        Warm(Bound, calls.Length, i => bound.Decide(calls[i]), Closures);
        Warm(Scan, calls.Length, i => words.Split(calls[i].Note), Closures);
        Warm(Floor, calls.Length, _ => { }, Closures);
        if (rules <= MostRulesOfEngines && !suite.IsCheck)
        {
            var delegates = new CompiledDelegates(workload);
            Suite.MustAgree(Delegates, few, i => closures.Every(calls[i]), i => delegates.Every(calls[i]));
            Warm(Delegates, few, i => delegates.Every(calls[i]), Closures);
        }

        if (rules is 1_000 or 10_000)
        {
            Chill(Closures, i => closures.Every(calls[i]));
            Chill(First, i => closures.First(calls[i]), Closures);
            Chill(Core, i => workload.Decide(calls[i]), Closures, isOurs: true);
            Chill(Assess, i => engine.Assess(calls[i].Report), Closures, isOurs: true);
            Chill(Bound, i => bound.Decide(calls[i]), Closures);
        }

        // Last, since their garbage is felt by whoever comes after them.
        foreach (var name in rules > MostRulesOfEngines ? [] : suite.IsCheck ? new[] { Tuned } : [Tuned, Shipped])
        {
            var isTuned = name is Tuned;
            var peer = new RulesEnginePeer(workload, isTuned, few);
            Suite.MustAgree(name, few, i => closures.Every(calls[i]), peer.Every);
            Warm(name, Math.Min(few, 200), i => peer.Every(i), Closures);
            if (isTuned && rules is 1_000 or 10_000) Chill(name, i => peer.Every(i), Closures);
        }

        void Warm(string contender, int count, Action<int> decide, string? against = null, bool isOurs = false) =>
            suite.Add(Row("", contender, isOurs), suite.Meter.Take(count, decide), against);

        void Chill(string contender, Action<int> decide, string? against = null, bool isOurs = false) =>
            suite.Add(Row(Cold, contender, isOurs), suite.Meter.TakeCold(20, decide), against);

        ResultRow Row(string variant, string contender, bool isOurs) =>
            new() { Group = Group, Variant = variant, Size = rules, Contender = contender, IsOurs = isOurs };
    }
}
