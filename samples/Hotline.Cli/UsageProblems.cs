using System.CommandLine;
using System.CommandLine.Parsing;
using Hotline.Cli.Lines;
using Hotline.LinkedSources;

namespace Hotline.Cli;

/// <summary>What is wrong with a command line, in words that help.</summary>
internal static class UsageProblems
{
    private const int LongestWord = 100;

    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> args)
    {
        // Asking for help is never wrong.
        if (parsed.Action is { ClearsParseErrors: true }) return [];

        var words = parsed.UnmatchedTokens.Concat(MisreadOptions(parsed, args)).ToList();
        if (words.Count == 0) return [.. parsed.Errors.Select(error => error.Message)];

        // Once one word was misread, the parser no longer knows what the others are for.
        var unknown = words.Find(word => word.StartsWith('-')) ?? words[0];
        return [Unknown(unknown, parsed.CommandResult)];
    }

    /// <summary>Misspelt options that the parser took for the name of a file or folder.</summary>
    private static IEnumerable<string> MisreadOptions(ParseResult parsed, IReadOnlyList<string> args) =>
        args.Contains("--", StringComparer.Ordinal) ? [] : parsed.CommandResult.Children
            .OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(word => word.Length > 1 && word[0] == '-');

    private static string Unknown(string word, CommandResult result)
    {
        var shown = Printable.OneLine(word, LongestWord);
        if (!word.StartsWith('-') && result.Command.Subcommands.Count == 0) return $"'{shown}' is one argument too many.";
        var mend = Suggestion.For(word, Known(result)) is { } meant ? $"; did you mean '{meant}'?" : ".";
        return $"There is no {(word.StartsWith('-') ? "option" : "command")} '{shown}' here{mend}";
    }

    private static IEnumerable<string> Known(CommandResult result) => result.Command.Subcommands.Select(command => command.Name)
        .Concat(result.Command.Options.Select(option => option.Name))
        .Concat(result.Parent is CommandResult parent ? parent.Command.Options.Where(option => option.Recursive).Select(option => option.Name) : []);
}
