using System.Text.Json;
using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;

namespace Hotline.Learning;

/// <summary>Where notes to learn from come from.</summary>
internal sealed class NoteSources(RulePack pack)
{
    /// <summary>What a wording of the pack counts for, a whole note being 1.</summary>
    private const float WordingWeight = 0.02f;

    private const string Unclassified = "unclassified";

    /// <summary>Labelled calls, by their notes.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read.</exception>
    public IEnumerable<LearningNote> Calls(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var reading = LabelledCallReader.Read(line);
            if (reading.Call is not { } call)
                throw new InvalidDataException($"{path}:{number}: {string.Join("; ", reading.Failures.Select(failure => failure.Message))}");
            yield return Note(call.Report.Note, call.AlsoCategories.Prepend(call.Category), call.Priority, 1);
        }
    }

    /// <summary>The examples for which rules must fire.</summary>
    public IEnumerable<LearningNote> Examples() => pack.Rules
        .SelectMany(rule => rule.Match.Where(example => example.Facts.IsEmpty).Select(example => Note(example.Note, [rule.Category], rule.Priority, 1)));

    /// <summary>The wordings of phrases, as the pack itself decides about them.</summary>
    /// <param name="folder">The files of the pack.</param>
    public IEnumerable<LearningNote> Wordings(string folder)
    {
        var engine = new TriageEngine(pack);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (!document.RootElement.TryGetProperty("phrases", out var phrases)) continue;
            foreach (var wording in phrases.EnumerateArray()
                .Where(phrase => phrase.TryGetProperty("gives", out _))
                .SelectMany(phrase => phrase.GetProperty("say").EnumerateObject())
                .SelectMany(language => language.Value.EnumerateArray())
                .Select(wording => wording.GetString()!)
                .Where(wording => !wording.AsSpan().ContainsAny('<', '#')))
            {
                var decision = engine.Assess(new TriageReport { Note = wording.Replace("…", " ", StringComparison.Ordinal) });
                if (!decision.Rules.IsEmpty) yield return Note(wording, [decision.Category], decision.Priority.Definite, WordingWeight);
            }
        }
    }

    private LearningNote Note(string note, IEnumerable<Category> categories, Priority priority, float weight) => new()
    {
        Words = pack.ReadWords(note),
        Kinds = [.. categories.Select(category => category.Root.Code is { Length: > 0 } root ? root : Unclassified).Distinct(StringComparer.Ordinal)],
        IsDanger = priority >= Priority.Urgent,
        Weight = weight,
    };
}
