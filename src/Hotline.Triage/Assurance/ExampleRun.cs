using System.Collections.Immutable;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>The outcome of running every example of a pack.</summary>
public sealed record ExampleRun
{
    /// <summary>How many examples were run.</summary>
    public required int Count { get; init; }

    /// <summary>The ones that did not come out, in the order of rules.</summary>
    public required ImmutableArray<ExampleFailure> Failures { get; init; }

    /// <summary>Runs every example of every rule.</summary>
    /// <param name="pack">The pack.</param>
    public static ExampleRun Of(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Of(new TriageEngine(pack));
    }

    /// <summary>Runs every example of every rule, with the note reader of an engine.</summary>
    /// <param name="engine">The engine.</param>
    public static ExampleRun Of(TriageEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return Of(engine, engine.Pack.Rules);
    }

    /// <summary>Runs the examples of some rules of an engine.</summary>
    internal static ExampleRun Of(TriageEngine engine, ImmutableArray<Rule> rules)
    {
        var count = 0;
        var failures = ImmutableArray.CreateBuilder<ExampleFailure>();
        foreach (var rule in rules)
            foreach (var (example, shouldMatch) in rule.Match.Select(example => (example, true)).Concat(rule.Avoid.Select(example => (example, false))))
            {
                count++;
                if (Run(engine, rule, example, shouldMatch) is { } failure) failures.Add(failure);
            }

        return new ExampleRun { Count = count, Failures = failures.ToImmutable() };
    }

    private static ExampleFailure? Run(TriageEngine engine, Rule rule, RuleExample example, bool shouldMatch)
    {
        var report = example.Facts.Aggregate(new TriageReport { Note = example.Note }, (report, fact) => report.WithAnswer(fact.Key, fact.Value));
        var decision = engine.Decide(report);
        var fired = decision.Rules.Any(outcome => string.Equals(outcome.Rule.Id, rule.Id, StringComparison.Ordinal));
        return fired == shouldMatch ? null : new ExampleFailure { Rule = rule, Example = example, ShouldMatch = shouldMatch, Decision = decision };
    }
}
