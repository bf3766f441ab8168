using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;
using Hotline.Triage.Assurance;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Hosting;

/// <summary>All that it takes to make an engine, as often as need be. Immutable.</summary>
internal sealed record EngineRecipe
{
    public required ImmutableArray<IRulePackSource> Packs { get; init; }

    public required ImmutableArray<Func<Rule>> Rules { get; init; }

    public required ImmutableArray<Func<TriageOptions, TriageOptions>> Options { get; init; }

    public required RulePackLimits Limits { get; init; }

    public required INoteReader? NoteReader { get; init; }

    public required bool ExamplesMustComeOut { get; init; }

    /// <summary>The folders to watch; empty when they are not watched.</summary>
    public required ImmutableArray<string> WatchedFolders { get; init; }

    public required TimeSpan QuietPeriod { get; init; }

    public required Action<ReloadOutcome>? OnReload { get; init; }

    /// <summary>What the builder was told that cannot be.</summary>
    public required ImmutableArray<Failure> Contradictions { get; init; }

    /// <summary>Reads the packs as they are now and makes an engine, or says everything that is wrong. Never throws.</summary>
    public EngineMaking Make()
    {
        var failures = Contradictions.ToBuilder();
        var rules = MakeRules(failures);
        var options = MakeOptions(failures);
        var pack = Load(() => RulePack.Load(Limits, Packs[0], Packs.AsSpan()[1..]), "pack-source-threw", "a pack source", failures);
        if (pack is not null) pack = Load(() => pack.With(Limits, rules), "rule-declared-wrong", "the check of a rule in code", failures);
        if (pack is null || HasErrors(failures)) return new EngineMaking(null, failures.ToImmutable());

        var engine = new TriageEngine(pack, options, NoteReader);
        if (ExamplesMustComeOut) Load(() => RunExamples(engine), "examples-threw", "the run of the examples", failures);
        return new EngineMaking(HasErrors(failures) ? null : engine, failures.ToImmutable());
    }

    private static bool HasErrors(ImmutableArray<Failure>.Builder failures) => failures.Any(failure => failure.Severity is FailureSeverity.Error);

    /// <summary>Runs a step in which the host's own code has a part.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "What throws here must not take the engine in force down.")]
    private static RulePack? Load(Func<RulePackLoading> step, string code, string who, ImmutableArray<Failure>.Builder failures)
    {
        try
        {
            var loading = step();
            failures.AddRange(loading.Failures);
            return loading.Pack;
        }
        catch (Exception error)
        {
            failures.Add(Wrong(code, "", $"{who} threw {error.GetType().Name}", "report what is wrong as a failure, and do not throw"));
            return null;
        }
    }

    private static RulePackLoading RunExamples(TriageEngine engine) =>
        new() { Pack = engine.Pack, Failures = [.. ExampleRun.Of(engine).Failures.Select(ToFailure)] };

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "All that is wrong is listed together.")]
    private ImmutableArray<Rule> MakeRules(ImmutableArray<Failure>.Builder failures)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var make in Rules)
        {
            try
            {
                rules.Add(make());
            }
            catch (Exception error)
            {
                var why = error is ArgumentException ? error.Message : $"a member threw {error.GetType().Name}";
                failures.Add(Wrong("rule-declared-wrong", "", $"a rule in code cannot be added: {why.TrimEnd('.')}", "put right what the rule declares"));
            }
        }

        return rules.ToImmutable();
    }

    private TriageOptions MakeOptions(ImmutableArray<Failure>.Builder failures)
    {
        var options = new TriageOptions();
        try
        {
            return Options.Aggregate(options, (current, change) => change(current));
        }
        catch (ArgumentException error)
        {
            failures.Add(Wrong("options-wrong", "options", error.Message.TrimEnd('.'), "see TriageOptions for what each may be"));
            return options;
        }
    }

    private static Failure ToFailure(ExampleFailure failure) => Wrong(
        "example-failed",
        failure.Rule.Id,
        $"an example under '{(failure.ShouldMatch ? "match" : "avoid")}' does not come out",
        "run the examples by themselves to see what was understood; mend the rule, the phrases or the example") with
    {
        File = failure.Rule.Location.Length > 0 ? failure.Rule.Location : null,
    };

    private static Failure Wrong(string code, string field, string message, string mend) =>
        new() { Code = code, Field = field, Message = message, Mend = mend };
}
