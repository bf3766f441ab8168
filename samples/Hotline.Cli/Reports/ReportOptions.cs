using NodaTime;

namespace Hotline.Cli.Reports;

/// <summary>What the command line asks of a report.</summary>
internal sealed record ReportOptions
{
    /// <summary>Where to write the page, or <c>null</c> for none.</summary>
    public string? Html { get; init; }

    public required DateTimeZone Zone { get; init; }

    public required ReportLanguage Language { get; init; }

    /// <summary>Abandoned calls that rang no longer are left out of the abandonment rate; <c>null</c> leaves out none.</summary>
    public Duration? Shortest { get; init; }

    public required bool IsTable { get; init; }
}
