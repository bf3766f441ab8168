using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;

namespace Hotline.Benchmarks;

/// <summary>Rules and calls drawn from a fixed seed: the same on every machine.</summary>
/// <remarks>Two choices with 20 and 17 values, six booleans, four numbers from 0 to 100, and phrases as booleans that are true or
/// unknown. A rule has a choice with 72 %, a boolean with 40 %, a number with 40 % and a phrase with 60 %; a rule with fewer
/// than two conditions gets another of the same kind. There are as many different phrases as 0.37 times the rules, 9,900 at
/// most, so that all facts fit the limit of a pack. Priorities from immediate down: 10, 20, 30, 25 and 15 %. A call knows each
/// of the twelve facts with a given chance, and its note says about 7 phrases of 1,000 and 28 of 9,900.</remarks>
internal sealed class Workload
{
    private const int Records = 1000;
    private static readonly LocalizedText NoText = new([KeyValuePair.Create("en", "-")], "en");
    private static readonly int[] ChoiceSizes = [20, 17];

    private readonly Random _random;
    private readonly int _phrases;
    private readonly QuestionRanker _ranker;
    private readonly List<Func<WorkloadRecord, bool>[]> _closures = [];

    /// <param name="rules">How many rules.</param>
    /// <param name="known">The chance that a call knows one of the twelve facts.</param>
    /// <param name="records">How many calls.</param>
    public Workload(int rules, double known, int records = Records)
    {
        _random = new Random(112 + rules);
        _phrases = Math.Clamp((int)(rules * 0.37), 5, 9_900);
        Rules = [.. Enumerable.Range(0, rules).Select(DrawRule)];
        Compiled = CompiledRules.Of(Rules);
        _ranker = new QuestionRanker(new FactVocabulary(Facts), Compiled);
        Closures = new ClosureLoop([.. Rules.Select(rule => rule.Priority)], [.. _closures]);
        Calls = [.. Enumerable.Range(0, records).Select(_ => DrawRecord(known))];
    }

    public ImmutableArray<Rule> Rules { get; }

    public CompiledRules Compiled { get; }

    public ClosureLoop Closures { get; }

    public ImmutableArray<WorkloadRecord> Calls { get; }

    /// <summary>The facts, as a pack would define them.</summary>
    public ImmutableArray<FactDefinition> Facts =>
    [
        .. ChoiceSizes.Select((size, i) => new FactDefinition
        {
            Id = $"choice-{i}", Kind = FactKind.Choice, Question = NoText,
            Choices = [.. Enumerable.Range(0, size).Select(value => new FactChoice { Code = $"value-{value}", Title = NoText })],
        }),
        .. Enumerable.Range(0, 6).Select(i => new FactDefinition { Id = $"flag-{i}", Question = NoText }),
        .. Enumerable.Range(0, 4).Select(i => new FactDefinition
        {
            Id = $"number-{i}", Kind = FactKind.Number, Question = NoText, Range = new NumberRange { Unit = "-", Min = 0, Max = 100 },
        }),
        .. Enumerable.Range(0, _phrases).Select(i => new FactDefinition { Id = $"phrase-{i}", Question = NoText }),
    ];

    /// <summary>Finds the five questions that matter most.</summary>
    public void Ask(WorkloadRecord call)
    {
        using var standings = Compiled.Evaluate(call.Sheet);
        _ranker.Rank(call.Sheet, standings, standings.Range, QuestionFocus.None, 5);
    }

    private Rule DrawRule(int number)
    {
        var conditions = new List<Condition>();
        var closures = new List<Func<WorkloadRecord, bool>>();
        var kinds = new List<int>();
        if (_random.NextDouble() < 0.72) kinds.Add(0);
        if (_random.NextDouble() < 0.40) kinds.Add(1);
        if (_random.NextDouble() < 0.40) kinds.Add(2);
        if (_random.NextDouble() < 0.60) kinds.Add(3);
        if (kinds.Count == 0) kinds.Add(_random.Next(4));
        if (kinds.Count == 1) kinds.Add(kinds[0]);
        foreach (var kind in kinds)
        {
            Condition condition;
            do condition = DrawCondition(kind, closures);
            while (conditions.OfType<FactCondition>().Any(other => string.Equals(other.Fact, ((FactCondition)condition).Fact, StringComparison.Ordinal))
                && RemoveLast(closures));
            conditions.Add(condition);
        }

        _closures.Add([.. closures]);
        var draw = _random.Next(100);
        return new Rule
        {
            Id = $"rule-{number}",
            Category = Category.Parse("medical"),
            Priority = draw < 10 ? Priority.Immediate : draw < 30 ? Priority.Emergency : draw < 60 ? Priority.Urgent
                : draw < 85 ? Priority.Routine : Priority.NonEmergency,
            When = new AllOf { Conditions = [.. conditions] },
            Why = NoText,
            Source = "-",
        };
    }

    private Condition DrawCondition(int kind, List<Func<WorkloadRecord, bool>> closures)
    {
        switch (kind)
        {
            case 0:
                var choice = _random.Next(2);
                var value = _random.Next(ChoiceSizes[choice]);
                closures.Add(record => record.Choices[choice] == value);
                return new FactIs { Fact = $"choice-{choice}", Value = $"value-{value}" };
            case 1:
                var (flag, wanted) = (_random.Next(6), _random.Next(2));
                closures.Add(record => record.Flags[flag] == wanted);
                return new FactIs { Fact = $"flag-{flag}", Value = wanted == 1 };
            case 2:
                var (number, threshold, above) = (_random.Next(4), _random.Next(1, 100), _random.Next(2) == 1);
                closures.Add(above ? record => record.Numbers[number] >= threshold
                    : record => record.Numbers[number] >= 0 && record.Numbers[number] < threshold);
                return new FactCompares { Fact = $"number-{number}", Comparison = above ? Comparison.AtLeast : Comparison.Below, Threshold = threshold };
            default:
                var phrase = _random.Next(_phrases);
                closures.Add(record => record.Phrases[phrase]);
                return new FactIs { Fact = $"phrase-{phrase}", Value = true };
        }
    }

    private static bool RemoveLast(List<Func<WorkloadRecord, bool>> closures)
    {
        closures.RemoveAt(closures.Count - 1);
        return true;
    }

    private WorkloadRecord DrawRecord(double known)
    {
        int[] choices = [.. ChoiceSizes.Select(size => Draw(known, size))];
        int[] flags = [.. Enumerable.Range(0, 6).Select(_ => Draw(known, 2))];
        int[] numbers = [.. Enumerable.Range(0, 4).Select(_ => Draw(known, 101))];
        var phrases = new bool[_phrases];
        var said = (int)Math.Round(7 * Math.Pow(_phrases / 1000.0, 0.6));
        for (var i = 0; i < said; i++) phrases[_random.Next(_phrases)] = true;

        var sheet = FactSheet.Empty;
        for (var i = 0; i < 2; i++) if (choices[i] >= 0) sheet = sheet.With($"choice-{i}", $"value-{choices[i]}");
        for (var i = 0; i < 6; i++) if (flags[i] >= 0) sheet = sheet.With($"flag-{i}", flags[i] == 1);
        for (var i = 0; i < 4; i++) if (numbers[i] >= 0) sheet = sheet.With($"number-{i}", numbers[i]);
        for (var i = 0; i < _phrases; i++) if (phrases[i]) sheet = sheet.With($"phrase-{i}", true);
        return new WorkloadRecord
        {
            Choices = choices,
            Flags = flags,
            Numbers = numbers,
            Phrases = phrases,
            Sheet = sheet,
            Known = [.. sheet.Known.Where(fact => Compiled.Facts.NumberOf(fact.Fact) >= 0)
                .Select(fact => new KnownFact(Compiled.Facts.NumberOf(fact.Fact), fact.Value))],
        };
    }

    private int Draw(double known, int values) => _random.NextDouble() < known ? _random.Next(values) : -1;
}
