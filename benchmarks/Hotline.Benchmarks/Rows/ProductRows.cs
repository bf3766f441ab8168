using System.Text.Json;
using Hotline.Benchmarks.Calls;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Peers;
using Hotline.Benchmarks.Results;
using Hotline.Triage;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;
using Hotline.Triage.Questions;

namespace Hotline.Benchmarks.Rows;

/// <summary>What a desk gets: the decision with all its texts, the explanation, and the pack being loaded.</summary>
internal sealed class ProductRows(Suite suite)
{
    public const string Group = "sample calls, shipped pack";
    public const string LoadGroup = "load";
    public const string Scan = "words split and hashed";
    public const string Assess = "Hotline, Assess";
    public const string Explain = "Hotline, Explain";
    public const string Note = "Hotline, note to findings";
    public const string States = "Hotline, every rule's state";
    public const string Questions = "Hotline, next questions";
    public const string Parse = "JSON parsed, nothing kept";
    public const string Shipped = "shipped pack";
    public const string Load = "Hotline, read and checked";
    public const string Engine = "Hotline, engine made";
    public const string Tuned = "RulesEngine, tuned";
    public const string Bound = "hand-indexed bound";
    public const string Closures = "loop of closures";

    public void Measure()
    {
        OfSampleCalls();
        OfShippedPack();
        foreach (var rules in suite.IsCheck ? new[] { 1_000 } : [1_000, 10_000]) OfWorkload(rules);
    }

    private void OfSampleCalls()
    {
        var engine = new TriageEngine(RulePack.LoadPurwakarta());
        var calls = SampleCalls.Read();
        var rules = CompiledRules.Of(engine.Pack.Rules);
        var ranker = new QuestionRanker(new FactVocabulary(engine.Pack.Facts), rules);
        FactSheet[] sheets = [.. calls.Select(call => engine.Assess(call).Facts)];
        var hash = new PhraseHash([]);
        Row(Scan, calls.Length, i => hash.Split(calls[i].Note), null);
        Row(Note, calls.Length, i => engine.Pack.NoteReader.Read(calls[i].Note), Scan);
        Row(States, calls.Length, i => rules.Evaluate(sheets[i]).Dispose(), Scan);
        Row(Questions, calls.Length, Ask, Scan);
        Row(Assess, calls.Length, i => engine.Assess(calls[i]), Scan);
        Row(Explain, calls.Length / 4, i => engine.Explain(calls[i * 4]), Assess);

        void Ask(int call)
        {
            using var standings = rules.Evaluate(sheets[call]);
            ranker.Rank(sheets[call], standings, standings.Range, QuestionFocus.None, 5);
        }

        void Row(string contender, int count, Action<int> call, string? against) => suite.Add(
            new ResultRow { Group = Group, Contender = contender, IsOurs = against is not null }, suite.Meter.Take(count, call), against);
    }

    private void OfShippedPack()
    {
        var content = EmbeddedRulePackSource.Purwakarta().Read(new RulePackLimits());
        var pack = RulePack.LoadPurwakarta();
        Row(Parse, _ =>
        {
            foreach (var file in content.Files)
                using (JsonDocument.Parse(file.Content, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })) { }
        }, null);
        Row(Load, _ => RulePack.LoadPurwakarta(), Parse);
        Row(Engine, _ => GC.KeepAlive(new TriageEngine(pack)), Parse);

        void Row(string contender, Action<int> load, string? against) => suite.Add(
            new ResultRow { Group = LoadGroup, Variant = Shipped, Contender = contender, IsOurs = against is not null }, suite.Meter.Take(5, load), against);
    }

    private void OfWorkload(int rules)
    {
        var workload = new CallWorkload(rules, calls: 1);
        Row(Parse, _ =>
        {
            using (JsonDocument.Parse(workload.Source.Content)) { }
        }, null);
        Row(Load, _ => RulePack.Load(workload.Source).GetPack(), Parse);
        Row(Engine, _ => GC.KeepAlive(new TriageEngine(workload.Pack)), Parse);
        if (suite.IsCheck) return;
        Row(Closures, _ => GC.KeepAlive(new ClosuresWithContains(workload)), Parse);
        Row(Bound, _ => GC.KeepAlive(new IndexedBound(workload)), Parse);
        Row(Tuned, _ => new RulesEnginePeer(workload, isTuned: true, calls: 1).Every(0), Parse);

        void Row(string contender, Action<int> load, string? against) => suite.Add(
            new ResultRow { Group = LoadGroup, Size = rules, Contender = contender, IsOurs = contender is Load or Engine }, suite.Meter.Take(1, load), against);
    }
}
