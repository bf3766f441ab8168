using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;

namespace Hotline.Learning;

/// <summary>Where notes to learn from come from.</summary>
/// <param name="pack">The pack whose leanings are learnt.</param>
/// <param name="phrases">The same pack without leanings.</param>
internal sealed class NoteSources(RulePack pack, RulePack phrases)
{
    private const string Unclassified = "unclassified";

    private readonly TriageEngine _phrases = new(phrases);

    /// <summary>Labelled calls, by their notes.</summary>
    /// <param name="path">A file, or a folder of <c>.jsonl</c> files.</param>
    /// <exception cref="InvalidDataException">A line cannot be read.</exception>
    public IEnumerable<LearningNote> Calls(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(CallsOf)
        : CallsOf(path);

    private IEnumerable<LearningNote> CallsOf(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var reading = LabelledCallReader.Read(line);
            if (reading.Call is not { } call)
                throw new InvalidDataException($"{path}:{number}: {string.Join("; ", reading.Failures.Select(failure => failure.Message))}");
            yield return Note(call.Report.Note, call.AlsoCategories.Prepend(call.Category), call.Priority);
        }
    }

    /// <summary>The examples for which rules must fire.</summary>
    public IEnumerable<LearningNote> Examples() => pack.Rules
        .SelectMany(rule => rule.Match.Where(example => example.Facts.IsEmpty).Select(example => Note(example.Note, [rule.Category], rule.Priority)));

    /// <summary>A note in other words around it.</summary>
    public LearningNote Retell(LearningNote note, string telling) => Note(telling.Replace(Tellings.Place, note.Text.TrimEnd('.', ' '), StringComparison.Ordinal), note.Kinds, note.IsDanger);

    private LearningNote Note(string note, IEnumerable<Category> categories, Priority priority) =>
        Note(note, [.. categories.Select(category => category.Root.Code is { Length: > 0 } root ? root : Unclassified).Distinct(StringComparer.Ordinal)], priority >= Priority.Urgent);

    private LearningNote Note(string note, IReadOnlyList<string> kinds, bool isDanger) => new()
    {
        Text = note,
        Words = pack.ReadWords(note),
        Around = pack.ReadAroundDangers(note),
        Kinds = kinds,
        IsDanger = isDanger,
        IsRaised = _phrases.Assess(new TriageReport { Note = note }).Priority.Definite >= Priority.Urgent,
    };
}
