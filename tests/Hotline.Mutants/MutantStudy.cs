using System.Collections.Immutable;
using Hotline.Triage;
using Hotline.Triage.Assurance;
using Hotline.Triage.Assurance.Checking;
using Hotline.Triage.Packs;
using Hotline.Triage.Reports;
using Hotline.Triage.Rules;

namespace Hotline.Mutants;

/// <summary>Puts mutants of a pack through what an integrator runs on a pack: loading it, <c>pack check</c>,
/// <c>pack test</c> with labelled calls, and <c>pack diff</c> against the pack in force.</summary>
/// <remarks>What the commands do is done by the library's own parts, in memory. Two things are left out because they cannot change
/// the outcome: the examples of rules that were not touched, and reading the same note again.</remarks>
internal sealed class MutantStudy
{
    private readonly TriageEngine _engine;
    private readonly SameRules _same;
    private readonly ImmutableArray<TriageReport> _calls;
    private readonly ImmutableArray<LabelledCall> _labelled;
    private readonly AccuracyCounts _accuracy;
    private readonly Lazy<HashSet<(string Code, string Id, string Message)>> _findings;

    /// <param name="pack">The pack as it should be.</param>
    /// <param name="calls">A call log.</param>
    /// <param name="labelled">Labelled calls; judged by their notes, and part of the call log too.</param>
    public MutantStudy(RulePack pack, IEnumerable<TriageReport> calls, IEnumerable<LabelledCall> labelled)
    {
        Pack = With(pack, pack.Rules, new KeepingReader(pack.NoteReader));
        _engine = new TriageEngine(Pack);
        _same = new SameRules(_engine.Vocabulary);
        _labelled = [.. labelled];
        _calls = [.. new PackComparison(_engine, _engine).Examples(), .. calls];
        _findings = new Lazy<HashSet<(string Code, string Id, string Message)>>(() => [.. FindingsOf(Pack)]);
        _accuracy = AccuracyOf(new PackComparison(_engine, _engine), out _);
    }

    /// <summary>The pack as it should be.</summary>
    public RulePack Pack { get; }

    /// <summary>How many calls are compared.</summary>
    public int CallCount => _calls.Length + _labelled.Length;

    /// <summary>The Purwakarta pack with the calls of this repository.</summary>
    public static MutantStudy OfPurwakarta() => new(
        RulePack.LoadPurwakarta(),
        Lines("purwakarta.jsonl").Select(line => TriageReportReader.Read(line).Report!),
        Lines("development.jsonl").Select(line => LabelledCallReader.Read(line).Call!));

    /// <summary>Puts one mutant through everything.</summary>
    public Caught Judge(Mutant mutant)
    {
        if (mutant.Changed is { } changed && mutant.Kind is MutantKind.DroppedCondition or MutantKind.FlippedCondition && _same.AreSame(mutant.Rule, changed))
            return new Caught { Mutant = mutant, IsSame = true };

        var others = Pack.Rules.Remove(mutant.Rule);
        var pack = mutant.Changed is null ? With(Pack, others, Pack.NoteReader) : With(Pack, Pack.Rules.Replace(mutant.Rule, mutant.Changed), Pack.NoteReader);
        var engine = new TriageEngine(pack);
        var comparison = new PackComparison(_engine, engine);
        var accuracy = AccuracyOf(comparison, out var movement);
        foreach (var report in _calls)
        {
            var (old, @new) = comparison.Verdicts(report);
            movement |= old.To(@new);
        }

        var caught = new Caught
        {
            Mutant = mutant,
            ByLoader = mutant.Changed is { } rule && !With(Pack, others, Pack.NoteReader).With([rule]).IsLoaded,
            ByExamples = mutant.Changed is { } tested && !ExampleRun.Of(engine, [tested]).Failures.IsEmpty,
            ByLabels = IsWorse(accuracy),
            ByDiffDown = movement.IsDown(),
            ByDiffMoved = movement is not Movement.None,
        };
        return caught.IsStopped ? caught : caught with { ByCheck = FindingsOf(pack).Any(finding => !_findings.Value.Contains(finding)) };
    }

    /// <summary>What <c>pack check</c> finds that stops a pack. The day plays no part: no mutant touches reviews.</summary>
    private static IEnumerable<(string Code, string Id, string Message)> FindingsOf(RulePack pack) => PackCheck.Of(pack, day: null).Findings
        .Where(finding => finding.Severity > FindingSeverity.Note)
        .Select(finding => (finding.Code, finding.Id, finding.Message));

    /// <summary>Whether more is wrong than with the pack as it should be: the limits of the development set, were they drawn anew.</summary>
    private bool IsWorse(AccuracyCounts accuracy) => accuracy.CategoryRight.Count < _accuracy.CategoryRight.Count
        || accuracy.UnderTriage.Count > _accuracy.UnderTriage.Count
        || accuracy.SeriousUnderTriage.Count > _accuracy.SeriousUnderTriage.Count
        || accuracy.OverTriage.Count > _accuracy.OverTriage.Count
        || accuracy.PossibleTooLow.Count > _accuracy.PossibleTooLow.Count;

    private AccuracyCounts AccuracyOf(PackComparison comparison, out Movement movement)
    {
        var (sum, moved) = (AccuracyCounts.None, Movement.None);
        foreach (var label in _labelled)
        {
            var (old, @new) = comparison.Verdicts(label.Report);
            moved |= old.To(@new);
            sum = sum.Add(AccuracyCounts.Of(new Judgement(label, @new.Priority, @new.Category)));
        }

        movement = moved;
        return sum;
    }

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Calls", file));

    private static RulePack With(RulePack pack, ImmutableArray<Rule> rules, Triage.Notes.INoteReader reader) => new()
    {
        Name = pack.Name,
        Hash = pack.Hash,
        Languages = pack.Languages,
        DefaultLanguage = pack.DefaultLanguage,
        Facts = pack.Facts,
        Rules = rules,
        Categories = pack.Categories,
        Agencies = pack.Agencies,
        Instructions = pack.Instructions,
        Advice = pack.Advice,
        Contacts = pack.Contacts,
        NoteReader = reader,
        Files = pack.Files,
    };
}
