using System.CommandLine;

namespace Hotline.Cli.Commands;

/// <summary>The option <c>--format</c>.</summary>
internal static class FormatOption
{
    public const string Table = "table";
    public const string JsonLines = "jsonl";
    public const string Sarif = "sarif";

    public static Option<string> Create() =>
        Option("A table for people, or one JSON object on each line for programs.").AcceptOnlyFromAmong(Table, JsonLines);

    /// <summary>The option of commands that find something in files.</summary>
    public static Option<string> CreateWithSarif() =>
        Option("A table for people, one JSON object on each line for programs, or a SARIF log for tools that show findings at their lines.")
            .AcceptOnlyFromAmong(Table, JsonLines, Sarif);

    private static Option<string> Option(string description) => new("--format") { Description = description, DefaultValueFactory = _ => Table };
}
