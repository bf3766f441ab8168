using Hotline.Triage.Assurance;

namespace Hotline.Triage.Tests.Calls;

/// <summary>Labelled calls that the tests judge by.</summary>
internal static class LabelledCalls
{
    /// <summary>The calls that the Purwakarta pack is improved on.</summary>
    public static IReadOnlyList<LabelledCall> Development { get; } = [.. Read("development.jsonl")];

    /// <summary>The calls that nothing was learnt from.</summary>
    public static IReadOnlyList<LabelledCall> Unseen { get; } = [.. Read("unseen.jsonl")];

    /// <summary>The calls that the leanings are learnt from, beside those of the development set.</summary>
    public static IReadOnlyList<LabelledCall> Learning { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Calls", "Learning"), "*.jsonl").SelectMany(file => Read(Path.Combine("Learning", Path.GetFileName(file))))];

    private static IEnumerable<LabelledCall> Read(string file)
    {
        foreach (var (index, line) in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Calls", file)).Index())
        {
            var reading = LabelledCallReader.Read(line);
            Assert.True(reading.Failures.IsEmpty, string.Join('\n', reading.Failures.Select(failure => failure with { File = file, Line = index + 1 })));
            yield return reading.Call!;
        }
    }
}
