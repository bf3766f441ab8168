using System.CommandLine;

namespace Hotline.Cli.Commands;

/// <summary>The option <c>--format</c>.</summary>
internal static class FormatOption
{
    public const string Table = "table";
    public const string JsonLines = "jsonl";

    public static Option<string> Create()
    {
        var option = new Option<string>("--format")
        {
            Description = "A table for people, or one JSON object on each line for programs.",
            DefaultValueFactory = _ => Table,
        };
        return option.AcceptOnlyFromAmong(Table, JsonLines);
    }
}
