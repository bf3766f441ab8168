using Hotline.Triage.Assurance;

namespace Hotline.Triage.Tests.Calls;

/// <summary>The labelled calls that the Purwakarta pack is improved on.</summary>
internal static class DevelopmentSet
{
    public static IReadOnlyList<LabelledCall> Calls { get; } = [.. Read()];

    private static IEnumerable<LabelledCall> Read()
    {
        foreach (var (index, line) in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Calls", "development.jsonl")).Index())
        {
            var reading = LabelledCallReader.Read(line);
            Assert.True(reading.Failures.IsEmpty, string.Join('\n', reading.Failures.Select(failure => failure with { File = "development.jsonl", Line = index + 1 })));
            yield return reading.Call!;
        }
    }
}
