using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;

namespace Hotline.Learning;

/// <summary>Where notes to learn from come from.</summary>
internal sealed class NoteSources(RulePack pack)
{
    private const string Unclassified = "unclassified";

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

    private LearningNote Note(string note, IEnumerable<Category> categories, Priority priority) => new()
    {
        Words = pack.ReadWords(note),
        Kinds = [.. categories.Select(category => category.Root.Code is { Length: > 0 } root ? root : Unclassified).Distinct(StringComparer.Ordinal)],
        IsDanger = priority >= Priority.Urgent,
    };
}
