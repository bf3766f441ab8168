using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Rules that more evidence of danger turns off without a declared <c>unless</c>, so that the call falls.</summary>
internal static class LoweringEvidence
{
    public static void Check(CheckedPack subject)
    {
        var readers = Readers(subject);
        for (var i = 0; i < subject.Rules.Length; i++)
        {
            if (subject.Rules[i].Priority is Priority.NonEmergency || subject.Ways[i] is not { } ways) continue;
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var way in ways)
                foreach (var (fact, value) in way.Answers.Where(answer => !told.Contains(answer.Key)))
                    foreach (var worse in Worse(subject, readers, i, fact, value))
                        if (!told.Contains(fact) && Falls(subject, subject.Rules[i], subject.Firing.SheetOf(way, fact, worse)))
                        {
                            told.Add(fact);
                            subject.Add(
                                FindingKinds.EvidenceLowers, subject.Rules[i],
                                $"'{subject.Rules[i].Id}' fires for {CheckedPack.InWords(way.Answers)}; once {CheckedPack.InWords([KeyValuePair.Create(fact, worse)])}, nothing as urgent does, and {(value.IsFalse ? "that is a danger in other rules" : "graver rules wait for that")}");
                        }
        }
    }

    /// <summary>The values of a fact that other rules take for more danger than this one.</summary>
    private static IEnumerable<FactValue> Worse(
        CheckedPack subject, Dictionary<string, List<(int Rule, Reading Reading)>> readers, int rule, string fact, FactValue value)
    {
        if (!readers.TryGetValue(fact, out var all)) return [];
        if (value.IsFalse) return all.Exists(reader => reader.Rule != rule && reader.Reading is Reading.True && CheckedPack.IsDanger(subject.Rules[reader.Rule])) ? [true] : [];
        if (value.Number is not { } number) return [];

        // A child and an old person are both in danger: a number has a direction only where all graver rules agree on it.
        var graver = all.Where(reader => CheckedPack.IsDanger(subject.Rules[reader.Rule]) && subject.Rules[reader.Rule].Priority > subject.Rules[rule].Priority)
            .Select(reader => reader.Reading).Distinct().Take(2).ToList();
        if (graver is not [Reading.Up or Reading.Down] || all.Exists(reader => reader.Rule == rule && reader.Reading == graver[0])) return [];
        return subject.Values[fact].Where(other => graver[0] is Reading.Up ? other.Number > number : other.Number < number);
    }

    private static bool Falls(CheckedPack subject, Rule rule, FactSheet sheet) =>
        subject.DefiniteOn(sheet) < rule.Priority && rule.Unless?.Evaluate(sheet) is not Truth.True && rule.When.Evaluate(sheet) is Truth.False;

    /// <summary>Which rules read a fact, and how; a wider fact counts as read with the narrower one.</summary>
    private static Dictionary<string, List<(int Rule, Reading Reading)>> Readers(CheckedPack subject)
    {
        var readers = new Dictionary<string, List<(int, Reading)>>(StringComparer.Ordinal);
        for (var i = 0; i < subject.Rules.Length; i++)
        {
            if (subject.Ways[i] is not { } ways) continue;
            var values = ways.SelectMany(way => way.Sheet.Known).GroupBy(known => known.Fact, known => known.Value, StringComparer.Ordinal);
            foreach (var fact in values)
                if (ReadingOf(subject.Values[fact.Key], [.. fact]) is { } reading)
                {
                    if (!readers.TryGetValue(fact.Key, out var list)) readers[fact.Key] = list = [];
                    list.Add((i, reading));
                }
        }

        return readers;
    }

    private static Reading? ReadingOf(ImmutableArray<FactValue> all, HashSet<FactValue> read)
    {
        if (all[0].Kind is FactKind.Boolean) return read.Contains(true) ? Reading.True : null;
        if (all[0].Kind is not FactKind.Number) return null;
        return (read.Contains(all[0]), read.Contains(all[^1])) switch
        {
            (false, true) => Reading.Up,
            (true, false) => Reading.Down,
            _ => Reading.Both,
        };
    }

    private enum Reading
    {
        True,
        Up,
        Down,
        Both,
    }
}
