using System.CommandLine;
using System.CommandLine.Parsing;
using Hotline.Cli.Lines;
using Hotline.Shared;

namespace Hotline.Cli;

/// <summary>What is wrong with a command line, in words that help.</summary>
internal static class UsageProblems
{
    private const int LongestWord = 100;

    public static IReadOnlyList<string> Of(ParseResult parsed, IReadOnlyList<string> args)
    {
        // Asking for help is never wrong.
        if (parsed.Action is { ClearsParseErrors: true }) return [];

        var unknown = parsed.UnmatchedTokens.Concat(MisreadOptions(parsed, args)).Distinct(StringComparer.Ordinal).ToList();
        if (unknown.Count == 0) return [.. parsed.Errors.Select(error => error.Message)];
        var known = Known(parsed.CommandResult).ToList();
        return [.. unknown.Select(word => Unknown(word, known)),
            .. parsed.Errors.Where(error => error.SymbolResult is not null and not CommandResult).Select(error => error.Message)];
    }

    /// <summary>Misspelt options that the parser took for the name of a file or folder.</summary>
    private static IEnumerable<string> MisreadOptions(ParseResult parsed, IReadOnlyList<string> args) =>
        args.Contains("--", StringComparer.Ordinal) ? [] : parsed.CommandResult.Children
            .OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(word => word.Length > 1 && word[0] == '-');

    private static string Unknown(string word, List<string> known)
    {
        var kind = word.StartsWith('-') ? "option" : "command";
        var mend = Suggestion.For(word, known) is { } meant ? $"; did you mean '{meant}'?" : ".";
        return $"There is no {kind} '{Printable.OneLine(word, LongestWord)}' here{mend}";
    }

    private static IEnumerable<string> Known(CommandResult result) => result.Command.Subcommands.Select(command => command.Name)
        .Concat(result.Command.Options.Select(option => option.Name))
        .Concat(result.Parent is CommandResult parent ? parent.Command.Options.Where(option => option.Recursive).Select(option => option.Name) : []);
}
