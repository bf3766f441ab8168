namespace Hotline.Cli.Reports;

/// <summary>A table of a report, for the screen and for the page alike. The first column names the rows.</summary>
internal sealed record ReportSection
{
    public required string Title { get; init; }

    /// <summary>How to read it, or <c>null</c>.</summary>
    public string? Note { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }
}
