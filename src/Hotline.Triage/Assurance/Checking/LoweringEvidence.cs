using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Rules that more evidence of danger turns off without a declared <c>unless</c>, so that the call falls.</summary>
internal sealed class LoweringEvidence
{
    private readonly CheckedPack _subject;

    /// <summary>Which rules read a fact, and how; a wider fact counts as read with the narrower one.</summary>
    private readonly Dictionary<string, List<(int Rule, Reading Reading)>> _readers = new(StringComparer.Ordinal);

    private LoweringEvidence(CheckedPack subject)
    {
        _subject = subject;
        for (var i = 0; i < subject.Rules.Length; i++)
        {
            var values = (subject.Ways[i] ?? []).SelectMany(way => way.Sheet.Known).GroupBy(known => known.Fact, known => known.Value, StringComparer.Ordinal);
            foreach (var fact in values)
            {
                if (ReadingOf(subject.Values[fact.Key], [.. fact]) is not { } reading) continue;
                if (!_readers.TryGetValue(fact.Key, out var list)) _readers[fact.Key] = list = [];
                list.Add((i, reading));
            }
        }
    }

    /// <summary>How a rule reads a fact: as true, or a number that is high, low, or neither of the two.</summary>
    private enum Reading
    {
        True,
        High,
        Low,
        Between,
    }

    public static void Check(CheckedPack subject)
    {
        var evidence = new LoweringEvidence(subject);
        for (var i = 0; i < subject.Rules.Length; i++)
            if (subject.Rules[i].Priority > Priority.NonEmergency && subject.Ways[i] is { } ways)
                foreach (var fact in ways.SelectMany(way => way.Answers.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    if (evidence.DangerOf(i, fact) is { } danger)
                        evidence.Check(i, ways, fact, danger);
    }

    private void Check(int index, ImmutableArray<Way> ways, string fact, Reading danger)
    {
        var rule = _subject.Rules[index];
        foreach (var way in ways)
        {
            if (!way.Answers.TryGetValue(fact, out var value)) continue;
            foreach (var worse in _subject.Values[fact].Where(other => IsWorse(other, value, danger)))
            {
                if (!Falls(rule, _subject.Firing.SheetOf(way, fact, worse))) continue;
                var why = danger is Reading.True ? "that is a danger in other rules" : "graver rules wait for that";
                _subject.Add(
                    FindingKinds.EvidenceLowers, rule,
                    $"'{rule.Id}' fires for {CheckedPack.InWords(way.Answers)}; once {CheckedPack.InWords([KeyValuePair.Create(fact, worse)])}, nothing as urgent does, and {why}");
                return;
            }
        }
    }

    /// <summary>Which way danger lies on a fact for other rules, where this rule looks the other way; <c>null</c> where there is
    /// no such way.</summary>
    private Reading? DangerOf(int rule, string fact)
    {
        if (!_readers.TryGetValue(fact, out var all)) return null;
        var dangers = all.Where(reader => reader.Rule != rule && CheckedPack.IsDanger(_subject.Rules[reader.Rule])).ToList();
        if (dangers.Exists(reader => reader.Reading is Reading.True)) return Reading.True;

        // A child and an old person are both in danger: a number has a direction only where all graver rules agree on it.
        var graver = dangers.Where(reader => _subject.Rules[reader.Rule].Priority > _subject.Rules[rule].Priority)
            .Select(reader => reader.Reading).Distinct().ToList();
        return graver is [Reading.High or Reading.Low] && !all.Contains((rule, graver[0])) ? graver[0] : null;
    }

    private static bool IsWorse(FactValue other, FactValue value, Reading danger) => danger switch
    {
        Reading.True => value.IsFalse && other.IsTrue,
        Reading.High => other.Number > value.Number,
        _ => other.Number < value.Number,
    };

    private bool Falls(Rule rule, FactSheet sheet) => _subject.DefiniteOn(sheet) < rule.Priority
        && rule.Unless?.Evaluate(sheet) is not Truth.True && rule.When.Evaluate(sheet) is Truth.False;

    private static Reading? ReadingOf(ImmutableArray<FactValue> all, HashSet<FactValue> read)
    {
        if (all[0].Kind is FactKind.Boolean) return read.Contains(true) ? Reading.True : null;
        if (all[0].Kind is not FactKind.Number) return null;
        return (read.Contains(all[0]), read.Contains(all[^1])) switch
        {
            (false, true) => Reading.High,
            (true, false) => Reading.Low,
            _ => Reading.Between,
        };
    }
}
