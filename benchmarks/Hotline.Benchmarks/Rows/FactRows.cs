using System.Globalization;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Results;

namespace Hotline.Benchmarks.Rows;

/// <summary>From facts to a decision, and the questions worth asking, by how much is known.</summary>
internal sealed class FactRows(Suite suite)
{
    public const string Group = "facts to decision";
    public const string QuestionGroup = "next questions";
    public const string Core = "Hotline, range and winner";
    public const string Sheet = "Hotline, facts by name";
    public const string Every = "Hotline, every rule's state";
    public const string Questions = "Hotline, five questions";
    public const string Closures = "loop of closures";

    public static string Known(int percent) => string.Create(CultureInfo.InvariantCulture, $"{percent} % known");

    public void Measure()
    {
        foreach (var rules in suite.IsCheck ? new[] { 1_000, 10_000 } : [10, 100, 1_000, 10_000, 100_000])
            foreach (var known in new[] { 100, 60, 0 })
                Measure(rules, known);
    }

    private void Measure(int rules, int known)
    {
        var workload = new Workload(rules, known / 100.0);
        var calls = workload.Calls;
        var few = Math.Clamp(5_000_000 / rules, 20, 1_000);
        Suite.MustAgree(Group, few, i => workload.Compiled.Decide(calls[i].Sheet).Range.Definite, i => workload.Closures.Decide(calls[i]));
        Suite.MustAgree(Group, few, i => workload.Compiled.Decide(calls[i].Sheet), i => workload.Compiled.Decide(calls[i].Known.AsSpan()));
        Row(Closures, few, i => workload.Closures.Decide(calls[i]), null, isOurs: false);
        Row(Core, calls.Length, i => workload.Compiled.Decide(calls[i].Known.AsSpan()), Closures);
        Row(Every, calls.Length, i => workload.Compiled.Evaluate(calls[i].Sheet).Dispose(), Closures);
        if (known == 100) Row(Sheet, calls.Length, i => workload.Compiled.Decide(calls[i].Sheet), Closures);
        if (known == 100 || rules > 10_000) return;
        var name = new ResultRow { Group = QuestionGroup, Variant = Known(known), Size = rules, Contender = Every };
        suite.Add(name, suite.Meter.Take(calls.Length, i => workload.Compiled.Evaluate(calls[i].Sheet).Dispose()));
        suite.Add(name with { Contender = Questions, IsOurs = true }, suite.Meter.Take(Math.Min(few, 200), i => workload.Ask(calls[i])), Every);

        void Row(string contender, int count, Action<int> decide, string? against, bool isOurs = true) => suite.Add(
            new ResultRow { Group = Group, Variant = Known(known), Size = rules, Contender = contender, IsOurs = isOurs }, suite.Meter.Take(count, decide), against);
    }
}
