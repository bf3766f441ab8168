using System.Globalization;
using System.Text;
using Hotline.Triage.Packs;

namespace Hotline.Mutants;

/// <summary>The outcome of a study as Markdown: how many of each kind were caught by what, and who got away.</summary>
internal static class StudyReport
{
    public static string Write(RulePack pack, IReadOnlyCollection<Caught> judged, int calls)
    {
        var text = new StringBuilder();
        Line($"{judged.Count} mutants of {pack.Name} ({pack.Hash[..12]}), {calls} calls and examples to compare.");
        Line("");
        Line("| | mutants | same for every call | by examples | by labelled calls | by diff, exit 1 | by check, of the rest | by diff, listed | stopped | stopped or listed |");
        Line("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var group in judged.GroupBy(one => one.Mutant.Kind).OrderBy(group => group.Key)) Row(NameOf(group.Key), [.. group]);
        Row("all", judged);
        Line("");
        List("Got away, neither stopped nor listed:", judged.Where(one => !one.IsSame && !one.IsSeen));
        Line("");
        List("Listed by the comparison, but stopped by nothing:", judged.Where(one => !one.IsSame && one.IsSeen && !one.IsStopped));
        Line("");
        List("The same for every call there can be:", judged.Where(one => one.IsSame));
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        void Row(string name, IReadOnlyCollection<Caught> group)
        {
            var faults = group.Where(one => !one.IsSame).ToList();
            Line($"| {name} | {group.Count} | {group.Count - faults.Count} | {faults.Count(one => one.ByExamples)} | {faults.Count(one => one.ByLabels)} | {faults.Count(one => one.ByDiffDown)} | {faults.Count(one => one.ByCheck)} | {faults.Count(one => one.ByDiffMoved)} | {Share(faults, one => one.IsStopped)} | {Share(faults, one => one.IsSeen)} |");
        }

        void List(string title, IEnumerable<Caught> mutants)
        {
            var lines = mutants.Select(one => $"- {one.Mutant}").ToList();
            Line($"{title} {(lines.Count == 0 ? "none." : lines.Count.ToString(CultureInfo.InvariantCulture))}");
            if (lines.Count > 0) Line("");
            lines.ForEach(Line);
        }
    }

    private static string NameOf(MutantKind kind) => kind switch
    {
        MutantKind.DroppedCondition => "a condition dropped",
        MutantKind.FlippedCondition => "a condition flipped",
        MutantKind.LoweredPriority => "a priority lowered",
        _ => "a rule deleted",
    };

    private static string Share(List<Caught> faults, Func<Caught, bool> isCaught)
    {
        var caught = faults.Count(isCaught);
        return faults.Count == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{caught} ({100.0 * caught / faults.Count:0.0} %)");
    }
}
