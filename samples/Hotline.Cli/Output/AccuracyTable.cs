using System.Globalization;
using Hotline.Domain.Categories;
using Hotline.Triage.Assurance;
using Spectre.Console;

namespace Hotline.Cli.Output;

/// <summary>How often a pack is right about labelled calls: in all with intervals, then by category, language and difficulty.</summary>
internal sealed class AccuracyTable(IAnsiConsole screen, TableBorder? border = null)
{
    /// <summary>No row of the tables may be broken in a document.</summary>
    private const int WidthOfDocuments = 1_000;

    private static readonly (string Title, Func<AccuracyCounts, Proportion> Of)[] Measures =
    [
        ("category right", counts => counts.CategoryRight),
        ("under-triage", counts => counts.UnderTriage),
        ("serious under-triage", counts => counts.SeriousUnderTriage),
        ("over-triage", counts => counts.OverTriage),
        ("possible too low", counts => counts.PossibleTooLow),
        ("exact level", counts => counts.ExactPriority),
    ];

    /// <summary>Puts the tables into a Markdown file. Whether that could be done; otherwise it was said on standard error.</summary>
    public static bool WriteInto(string path, Accuracy accuracy, Terminal terminal)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = WidthOfDocuments;
        new AccuracyTable(console, TableBorder.Markdown).Write(accuracy);
        return MarkedPart.Replace(path, text.ToString(), terminal.Error);
    }

    public void Write(Accuracy accuracy)
    {
        var totals = Table($"{accuracy.Total.Calls} calls", ["share", "95 % interval", "count", "of"]);
        foreach (var (title, of) in Measures)
        {
            var measured = of(accuracy.Total);
            totals.AddRow(title, Percent(measured.Share), $"{Percent(measured.Low)} to {Percent(measured.High)}", Number(measured.Count), Number(measured.Of));
        }

        Write(totals);
        WriteGroups("by category", accuracy.ByRoot.OrderBy(group => PlaceOf(group.Key)));
        WriteGroups("by language", accuracy.ByLanguage);
        WriteGroups("by difficulty", accuracy.ByHard);
    }

    private void WriteGroups(string title, IEnumerable<KeyValuePair<string, AccuracyCounts>> groups)
    {
        var table = Table(title, ["calls", .. Measures.Select(measure => measure.Title)]);
        foreach (var (name, counts) in groups)
            table.AddRow([Markup.Escape(name.Length == 0 ? "none" : name), Number(counts.Calls), .. Measures.Select(measure => Cell(measure.Of(counts)))]);
        Write(table);
    }

    private void Write(Table table)
    {
        screen.WriteLine();
        screen.Write(table);
    }

    private Table Table(string title, IEnumerable<string> columns)
    {
        var table = new Table().Border(border ?? TableBorder.Rounded).AddColumn(title);
        foreach (var column in columns) table.AddColumn(new TableColumn(column).RightAligned());
        return table;
    }

    /// <summary>The well-known categories in their usual order, then those of the pack.</summary>
    private static int PlaceOf(string root) => CategoryRoots.All.IndexOf(Category.Parse(root)) is var place and >= 0 ? place : int.MaxValue;

    private static string Cell(Proportion measured) => measured.Share is null ? "–" : $"{Percent(measured.Share)} ({measured.Count}/{measured.Of})";

    private static string Percent(double? share) => share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{100 * known:0.0} %") : "–";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
