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
        var loading = Load();
        failures.AddRange(loading.Failures);
        if (loading.Pack is { } pack)
        {
            loading = pack.With(Limits, rules);
            failures.AddRange(loading.Failures);
        }

        if (failures.Any(failure => failure.Severity is FailureSeverity.Error) || loading.Pack is not { } whole)
            return new EngineMaking(null, failures.ToImmutable());
        var engine = new TriageEngine(whole, options, NoteReader);
        if (ExamplesMustComeOut) failures.AddRange(ExampleRun.Of(engine).Failures.Select(ToFailure));
        return failures.Any(failure => failure.Severity is FailureSeverity.Error)
            ? new EngineMaking(null, failures.ToImmutable())
            : new EngineMaking(engine, failures.ToImmutable());
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A source that throws must not take the engine in force down.")]
    private RulePackLoading Load()
    {
        try
        {
            return RulePack.Load(Limits, Packs[0], Packs.AsSpan()[1..]);
        }
        catch (Exception error)
        {
            return new RulePackLoading
            {
                Failures = [Wrong("pack-source-threw", "", $"a pack source threw {error.GetType().Name}", "a source reports what it cannot read as a failure, and does not throw")],
            };
        }
    }

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
