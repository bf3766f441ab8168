using Hotline.Cli.Reports;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>A report as tables on the screen.</summary>
internal static class ReportTable
{
    public static void Write(IAnsiConsole screen, CallReport report)
    {
        screen.WriteLine(report.Title);
        foreach (var section in report.All.Where(section => section.Rows.Count > 0))
        {
            screen.WriteLine();
            screen.WriteLine(section.Title);
            var table = new Table().Border(TableBorder.Rounded);
            foreach (var (column, i) in section.Columns.Select((column, i) => (column, i)))
                table.AddColumn(i == 0 ? new TableColumn(Markup.Escape(column)) : new TableColumn(Markup.Escape(column)).RightAligned());
            foreach (var row in section.Rows) table.AddRow([.. row.Select(Markup.Escape)]);
            screen.Write(table);
            if (section.Note is { } note) screen.WriteLine(note);
        }
    }
}
