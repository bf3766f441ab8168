using System.Text.RegularExpressions;

namespace Hotline.Benchmarks.Results;

/// <summary>Puts the figures of a result into documents, between <c>&lt;!-- figures: name --&gt;</c> and <c>&lt;!-- end of figures --&gt;</c>, and draws
/// the charts.</summary>
internal sealed partial class Documents(string root)
{
    private static readonly string[] Files = ["README.md", "benchmarks/README.md"];

    private string Quick => Path.Combine(root, "benchmarks/results/quick.json");

    /// <summary>Writes all that a result decides.</summary>
    public void Write()
    {
        foreach (var (path, text) in All()) File.WriteAllText(path, text);
    }

    /// <summary>Whether every document says what the result says, and no floor of it is undercut.</summary>
    public bool Check(TextWriter output)
    {
        var isRight = true;
        foreach (var (path, text) in All())
        {
            if (File.Exists(path) && string.Equals(File.ReadAllText(path), text, StringComparison.Ordinal)) continue;
            isRight = false;
            output.WriteLine($"{Path.GetRelativePath(root, path)} does not say what benchmarks/results says; run: benchmarks/run.sh docs");
        }

        foreach (var row in Undercut(ResultFile.Read(Quick)))
        {
            isRight = false;
            output.WriteLine($"benchmarks/results/quick.json: '{row.Id}' lies below its floor; measure once more, or call the floor something else");
        }

        return isRight;
    }

    /// <summary>The rows that a floor stands above: then it is none.</summary>
    private static IEnumerable<ResultRow> Undercut(ResultFile result) =>
        result.Rows.Where(row => result.Rows.Any(floor => floor.IsFloor && floor.IsComparableTo(row) && row.P50 < floor.P50));

    private IEnumerable<(string Path, string Text)> All()
    {
        var tables = new FigureTables(
            ResultFile.Read(Quick),
            StartupResult.Read(Path.Combine(root, "benchmarks/results/startup.json")));
        foreach (var file in Files)
        {
            var path = Path.Combine(root, file);
            yield return (path, Block().Replace(File.ReadAllText(path), block => $"{block.Groups["start"]}\n{tables.Of(block.Groups["name"].Value)}{block.Groups["end"]}"));
        }

        foreach (var (file, svg) in GrowthCharts.Of(tables.Quick)) yield return (Path.Combine(root, "benchmarks/results", file), svg);
    }

    [GeneratedRegex("(?<start><!-- figures: (?<name>[a-z-]+) -->)\n.*?(?<end><!-- end of figures -->)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex Block();
}
