using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks.Calls;

/// <summary>Rules and calls with notes, drawn from a fixed seed: the same on every machine and for every contender.</summary>
/// <remarks>Twelve facts (two choices with 20 and 17 values, six flags, four numbers from 0 to 100) and a note of 50 to 300 characters, evenly
/// drawn. A rule has a choice with 72 %, a flag with 40 %, a number with 40 % and a phrase with 60 %; one with fewer than two conditions gets
/// another of the same kind. Phrases are 0.37 times the rules, 9,900 facts at most. Priorities from immediate down: 10, 20, 30, 25 and
/// 15 %. Phrases and notes: <see cref="PhraseBook"/>.</remarks>
internal sealed class CallWorkload
{
    public const int FlagCount = 6;
    public const int NumberCount = 4;
    private readonly Random _random;
    private readonly int[] _numberOfFact;
    private readonly NoteScratch _scratch;
    private readonly KnownFact[] _known;

    /// <param name="rules">How many rules.</param>
    /// <param name="known">With how many percent each of the twelve facts is known.</param>
    /// <param name="calls">How many calls.</param>
    /// <param name="phrases">How many phrases; <c>null</c> for 0.37 times the rules.</param>
    /// <param name="characters">How long each note is at least; <c>null</c> for 50 to 300.</param>
    public CallWorkload(int rules, int known = 100, int calls = 1_000, int? phrases = null, int? characters = null)
    {
        _random = new Random(112 + rules);
        var count = phrases ?? Math.Clamp((int)(rules * 0.37), 5, 9_900);
        PhraseFacts = Math.Min(count, 9_900);
        var book = new PhraseBook(count, _random);
        Phrases = book.Phrases;
        Rules = [.. Enumerable.Range(0, rules).Select(place => DrawRule(place, _random))];
        Source = SourceOf(Rules);
        Pack = RulePack.Load(Source).GetPack();
        Compiled = CompiledRules.Of(Pack.Rules);
        Reader = (NoteReader)Pack.NoteReader;
        _numberOfFact = [.. Pack.Facts.Select(fact => Compiled.Facts.NumberOf(fact.Id))];
        _scratch = Reader.Rent();
        _known = new KnownFact[Pack.Facts.Length];
        Calls = [.. Enumerable.Range(0, calls).Select(i => DrawCall(i, known, book.Note(characters ?? _random.Next(50, 301))))];
    }

    public static ImmutableArray<int> ChoiceSizes { get; } = [20, 17];

    /// <summary>The rules in the order of their ids.</summary>
    public ImmutableArray<DrawnRule> Rules { get; }

    public string[] Phrases { get; }

    /// <summary>Phrase <c>i</c> gives the fact <c>i</c> modulo this.</summary>
    public int PhraseFacts { get; }

    public CallPack Source { get; }

    public RulePack Pack { get; }

    public CompiledRules Compiled { get; }

    public NoteReader Reader { get; }

    public ImmutableArray<DrawnCall> Calls { get; }

    /// <summary>The rules in the order in which they win: the most urgent first, of equals the one with more facts behind it, then the
    /// first by id. Contenders that run through a list get it in this order.</summary>
    public IEnumerable<DrawnRule> ByUrgency => Rules
        .OrderByDescending(rule => rule.Priority).ThenByDescending(rule => rule.Conditions.Length).ThenBy(rule => rule.Place);

    /// <summary>The whole decision: reads the note, joins what it says with the twelve facts, and finds range and winner.</summary>
    public RuleOutcome Decide(DrawnCall call)
    {
        Reader.ReadFacts(call.Note, _scratch);
        call.Known.CopyTo(_known);
        var count = call.Known.Length;
        foreach (var said in _scratch.Facts.Items)
            if (_numberOfFact[said.Fact] is >= 0 and var number)
                _known[count++] = said with { Fact = number };
        return Compiled.Decide(_known.AsSpan(0, count));
    }

    /// <summary>Adds the phrase facts that a note gives, in order.</summary>
    public void AddSaid(string note, List<int> said)
    {
        Reader.ReadFacts(note, _scratch);
        var first = Pack.Facts.Length - PhraseFacts;
        foreach (var fact in _scratch.Facts.Items) said.Add(fact.Fact - first);
        said.Sort();
    }

    /// <summary>These rules with some of them changed, drawn from a seed of its own: in turn one is a step more urgent, one a step less, and one has
    /// its conditions drawn anew. The most urgent can only fall, and the least urgent only rise.</summary>
    /// <param name="percent">With how many percent each rule is changed.</param>
    public ImmutableArray<DrawnRule> ChangedRules(int percent)
    {
        var random = new Random(112);
        var changed = 0;
        return [.. Rules.Select(rule => random.Next(100) >= percent ? rule : (changed++ % 3) switch
        {
            0 => rule with { Priority = rule.Priority is Priority.Immediate ? Priority.Emergency : rule.Priority + 1 },
            1 => rule with { Priority = rule.Priority is Priority.NonEmergency ? Priority.Routine : rule.Priority - 1 },
            _ => rule with { Conditions = DrawRule(rule.Place, random).Conditions },
        })];
    }

    /// <summary>The file of a pack with these facts and phrases and other rules.</summary>
    public CallPack SourceOf(IReadOnlyList<DrawnRule> rules) => new(rules, Phrases, PhraseFacts);

    private DrawnRule DrawRule(int place, Random random)
    {
        var kinds = new List<ConditionKind>();
        if (random.NextDouble() < 0.72) kinds.Add(ConditionKind.Choice);
        if (random.NextDouble() < 0.40) kinds.Add(ConditionKind.Flag);
        if (random.NextDouble() < 0.40) kinds.Add(ConditionKind.Number);
        if (random.NextDouble() < 0.60) kinds.Add(ConditionKind.Phrase);
        if (kinds.Count == 0) kinds.Add((ConditionKind)random.Next(4));
        if (kinds.Count == 1) kinds.Add(kinds[0]);
        var conditions = ImmutableArray.CreateBuilder<DrawnCondition>();
        foreach (var kind in kinds)
        {
            DrawnCondition condition;
            do condition = DrawCondition(kind, random);
            while (conditions.Any(other => other.Kind == condition.Kind && other.Subject == condition.Subject));
            conditions.Add(condition);
        }

        var draw = random.Next(100);
        return new DrawnRule
        {
            Place = place,
            Conditions = conditions.DrainToImmutable(),
            Priority = draw < 10 ? Priority.Immediate : draw < 30 ? Priority.Emergency : draw < 60 ? Priority.Urgent
                : draw < 85 ? Priority.Routine : Priority.NonEmergency,
        };
    }

    private DrawnCondition DrawCondition(ConditionKind kind, Random random)
    {
        var subject = random.Next(kind switch
        {
            ConditionKind.Choice => ChoiceSizes.Length,
            ConditionKind.Flag => FlagCount,
            ConditionKind.Number => NumberCount,
            _ => PhraseFacts,
        });
        return kind switch
        {
            ConditionKind.Choice => new DrawnCondition(kind, subject, random.Next(ChoiceSizes[subject]), false),
            ConditionKind.Flag => new DrawnCondition(kind, subject, random.Next(2), false),
            ConditionKind.Number => new DrawnCondition(kind, subject, random.Next(1, 100), random.Next(2) == 1),
            _ => new DrawnCondition(kind, subject, 0, false),
        };
    }

    private DrawnCall DrawCall(int place, int known, string note)
    {
        int Draw(int values) => _random.Next(100) < known ? _random.Next(values) : -1;
        int[] choices = [.. ChoiceSizes.Select(Draw)];
        int[] flags = [.. Enumerable.Range(0, FlagCount).Select(_ => Draw(2))];
        int[] numbers = [.. Enumerable.Range(0, NumberCount).Select(_ => Draw(101))];
        var report = new TriageReport { Id = $"call-{place}", Note = note };
        for (var i = 0; i < choices.Length; i++) if (choices[i] >= 0) report = report.WithAnswer($"choice-{i}", $"value-{choices[i]}");
        for (var i = 0; i < flags.Length; i++) if (flags[i] >= 0) report = report.WithAnswer($"flag-{i}", flags[i] == 1);
        for (var i = 0; i < numbers.Length; i++) if (numbers[i] >= 0) report = report.WithAnswer($"number-{i}", numbers[i]);
        return new DrawnCall
        {
            Note = note,
            Choices = choices,
            Flags = flags,
            Numbers = numbers,
            Report = report,
            Known = [.. report.Facts.Where(fact => Compiled.Facts.NumberOf(fact.Key) >= 0).OrderBy(fact => fact.Key, StringComparer.Ordinal)
                .Select(fact => new KnownFact(Compiled.Facts.NumberOf(fact.Key), fact.Value))],
        };
    }
}
