using System.Globalization;
using System.Text;
using Hotline.Benchmarks.Rows;

namespace Hotline.Benchmarks.Results;

/// <summary>The tables of the documents, each made of a result and nothing else.</summary>
internal sealed class FigureTables(ResultFile quick, StartupResult? startup)
{
    private static readonly int[] RuleSizes = [10, 100, 1_000, 10_000, 100_000];
    private static readonly int[] PhraseSizes = [10, 100, 2_000, 10_000, 50_000];
    private static readonly int[] NoteLengths = [50, 200, 1_000];
    private static readonly int[] KnownPercents = [100, 60, 0];
    private static readonly int[] CallerSizes = [1_000, 10_000, 100_000, 1_000_000];

    /// <summary>The result that the tables are made of.</summary>
    public ResultFile Quick => quick;

    /// <summary>A table by its name.</summary>
    public string Of(string name) => name switch
    {
        "run" => Run(),
        "reach" => new ReachTable(quick).ToString(),
        "how-fast" => new HowFastTable(quick, startup).ToString(),
        "whole" => Whole(),
        "cold" => Cold(),
        "facts" => Facts(),
        "questions" => Questions(),
        "notes" => Notes(),
        "desk" => Desk() + "\n" + Lines(),
        "assurance" => PacksAndLogs(),
        "load" => Load(),
        "callers" => Callers(),
        "startup" => Startup(),
        _ => throw new InvalidDataException($"There is no table '{name}'."),
    };

    private string Run() =>
        $"Measured {quick.Date} at commit {quick.Commit}: {quick.Machine}. Peers: {string.Join(", ", quick.Peers.Select(peer => $"{peer.Key} {peer.Value}"))}.\n";

    private string Whole() => Table("rules", RuleSizes, WholeDecisionRows.Group, "", 1_000,
        WholeDecisionRows.Core, WholeDecisionRows.Assess, WholeDecisionRows.Bound, WholeDecisionRows.First, WholeDecisionRows.Closures, WholeDecisionRows.Delegates,
        WholeDecisionRows.Tuned, WholeDecisionRows.Shipped, WholeDecisionRows.Scan, WholeDecisionRows.Floor);

    private string Cold() => Table("rules", [1_000, 10_000], WholeDecisionRows.Group, WholeDecisionRows.Cold, null,
        WholeDecisionRows.Core, WholeDecisionRows.Assess, WholeDecisionRows.Bound, WholeDecisionRows.First, WholeDecisionRows.Closures, WholeDecisionRows.Tuned);

    private string Facts()
    {
        var text = new StringBuilder();
        foreach (var known in KnownPercents)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"**{FactRows.Known(known)}**\n\n").Append(Table("rules", RuleSizes, FactRows.Group, FactRows.Known(known), 1_000,
                FactRows.Core, FactRows.Sheet, FactRows.Every, FactRows.Closures));
        }

        return text.ToString();
    }

    private string Questions() => string.Concat(KnownPercents[1..].Select(known =>
        $"{(known == 0 ? "\n" : "")}**{FactRows.Known(known)}**\n\n" + Table("rules", RuleSizes[..4], FactRows.QuestionGroup, FactRows.Known(known), 1_000, FactRows.Questions)));

    private string Notes()
    {
        var text = new StringBuilder();
        foreach (var group in new[] { NoteRows.Group, NoteRows.RealGroup })
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"**{(group is NoteRows.Group ? "200 characters, nothing misspelt: all give the same facts" : "200 characters, one word in twelve misspelt, with classes, endings and forms")}**\n\n")
                .Append(Table("phrases", PhraseSizes, group, NoteRows.Characters(200), 2_000, NoteRows.Reader, NoteRows.Hash, NoteRows.Contains, NoteRows.Scan, NoteRows.Floor));
        }

        text.Append("\n| characters, 2,000 phrases | 50 | 200 | 1,000 |\n|---|---|---|---|\n");
        foreach (var (group, name) in new[] { (NoteRows.Group, "nothing misspelt"), (NoteRows.RealGroup, "misspelt") })
            text.Append(CultureInfo.InvariantCulture, $"| **Hotline**, {name} | {string.Join(" | ", NoteLengths.Select(characters => Cell(quick.Find(group, NoteRows.Characters(characters), 2_000, NoteRows.Reader))))} |\n");
        return text.ToString();
    }

    private string Desk()
    {
        var text = new StringBuilder($"| {ProductRows.Group} | mean | p50 | p99 | bytes |\n|---|---|---|---|---|\n");
        foreach (var row in quick.Rows.Where(row => row.Group is ProductRows.Group))
            text.Append(CultureInfo.InvariantCulture, $"| {Name(row)} | {Figures.Time(row.Mean)} | {Figures.Time(row.P50)} | {Figures.Time(row.P99)} | {row.Bytes:N0} |\n");
        return text.ToString();
    }

    private string Lines() => Side("on the line", quick.Rows.Where(row => row.Group is LineRows.SurgeGroup or LineRows.JournalGroup), row => row.Group);

    private string PacksAndLogs() => Side(AssuranceRows.Group, quick.Rows.Where(row => row.Group is AssuranceRows.Group), row => row.Variant);

    /// <summary>The contenders for each thing one below another.</summary>
    private static string Side(string title, IEnumerable<ResultRow> rows, Func<ResultRow, string> what)
    {
        var text = new StringBuilder($"| {title} | contender | mean | p50 | p99 | bytes |\n|---|---|---|---|---|---|\n");
        foreach (var row in rows)
            text.Append(CultureInfo.InvariantCulture, $"| {what(row)} | {Name(row)} | {Figures.Time(row.Mean)} | {Figures.Time(row.P50)} | {Figures.Time(row.P99)} | {row.Bytes:N0} |\n");
        return text.ToString();
    }

    private string Load()
    {
        var text = new StringBuilder("| | shipped pack | 1,000 rules | 10,000 rules |\n|---|---|---|---|\n");
        foreach (var contender in new[] { ProductRows.Load, ProductRows.Engine, ProductRows.Parse, ProductRows.Closures, ProductRows.Bound, ProductRows.Tuned })
        {
            var rows = new[] { quick.Find(ProductRows.LoadGroup, ProductRows.Shipped, 0, contender), Of(1_000), Of(10_000) };
            if (rows.FirstOrDefault(row => row is not null) is { } first)
                text.Append(CultureInfo.InvariantCulture, $"| {Name(first)} | {string.Join(" | ", rows.Select(row => row is null ? "" : Figures.Time(row.P50)))} |\n");

            ResultRow? Of(int rules) => quick.Find(ProductRows.LoadGroup, "", rules, contender);
        }

        return text.ToString();
    }

    private string Callers()
    {
        var text = new StringBuilder(Table("callers", CallerSizes, CallerRows.UpdateGroup, "", 1_000_000, CallerRows.Store, CallerRows.Counters, CallerRows.Limiter, CallerRows.Floor));
        text.Append('\n').Append(Table("callers", CallerSizes, CallerRows.ReadGroup, "", 1_000_000, CallerRows.Standing, CallerRows.Counters));
        text.Append("\n| bytes held for each caller, one report each | 1,000 | 10,000 | 100,000 | 1,000,000 |\n|---|---|---|---|---|\n");
        foreach (var contender in new[] { CallerRows.Store, CallerRows.Counters, CallerRows.Limiter })
            text.Append(CultureInfo.InvariantCulture, $"| {contender} | {string.Join(" | ", CallerSizes.Select(size => quick.Find(CallerRows.UpdateGroup, "", size, contender)?.Held?.ToString("N0", CultureInfo.InvariantCulture) ?? ""))} |\n");
        return text.ToString();
    }

    private string Startup()
    {
        if (startup is null) return "Not measured yet.\n";
        var text = new StringBuilder("| start to first decision, process and all | least of 20 | median | size |\n|---|---|---|---|\n");
        foreach (var row in startup.Programs)
            text.Append(CultureInfo.InvariantCulture, $"| {row.Program} | {row.Least:0} ms | {row.Median:0} ms | {row.Bytes / 1e6:0.0} MB |\n");
        text.Append("\n| package | size |\n|---|---|\n");
        foreach (var (package, bytes) in startup.Packages) text.Append(CultureInfo.InvariantCulture, $"| {package} | {bytes / 1024:N0} KB |\n");
        return text.Append(CultureInfo.InvariantCulture, $"\nMeasured {startup.Date} at commit {startup.Commit}: {startup.Machine}.\n").ToString();
    }

    /// <summary>Medians by size, in µs, with the bytes of one size.</summary>
    private string Table(string across, int[] sizes, string group, string variant, int? bytesAt, params string[] contenders)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"| p50 / p99 µs; {across} | {string.Join(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)))} |{(bytesAt is { } at ? $" bytes at {at.ToString("N0", CultureInfo.InvariantCulture)} |" : "")}\n");
        text.Append('|').Insert(text.Length, "---|", 1 + sizes.Length + (bytesAt is null ? 0 : 1)).Append('\n');
        foreach (var contender in contenders)
        {
            var rows = sizes.Select(size => quick.Find(group, variant, size, contender)).ToArray();
            if (rows.FirstOrDefault(row => row is not null) is not { } first) continue;
            text.Append(CultureInfo.InvariantCulture, $"| {Name(first)} | {string.Join(" | ", rows.Select(Cell))} |{(bytesAt is { } size ? $" {quick.Find(group, variant, size, contender)?.Bytes.ToString("N0", CultureInfo.InvariantCulture)} |" : "")}\n");
        }

        return text.ToString();
    }

    private static string Name(ResultRow row) => row.IsOurs ? $"**{row.Contender}**" : row.Contender;

    private static string Cell(ResultRow? row) => row is null ? "" : $"{Figures.Micro(row.P50)} / {Figures.Micro(row.P99)}";
}
