using System.Globalization;
using Hotline.Cli.Lines;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Questions;

namespace Hotline.Cli.Live;

/// <summary>Tells what a typed line asks for.</summary>
internal sealed class LiveInputReader(IEnumerable<FactDefinition> facts)
{
    private const int LongestWord = 60;

    private static readonly string[] WordsToLeave = ["q", "quit", "exit"];

    private readonly Dictionary<string, FactDefinition> _facts = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);

    /// <param name="line">The line; it holds more than white space.</param>
    /// <param name="questions">The questions on the screen, numbered from 1.</param>
    public LiveInput Read(string line, IReadOnlyList<NextQuestion> questions)
    {
        var text = line.Trim();
        if (text[0] == '/') return Command(text);
        if (text[0] == '+' && text[1..].Trim() is { Length: > 0 } quoted) return new NoteText { Text = quoted };
        if (text is "?") return new LiveCommand { Name = LiveCommand.Help };
        if (WordsToLeave.Contains(text, StringComparer.OrdinalIgnoreCase)) return Hint($"To end, type {LiveCommand.Quit}.", text);
        return Numbered(text, questions) ?? Named(text) ?? new NoteText { Text = text };
    }

    private static LiveInput Command(string text)
    {
        var parts = text.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var name = parts[0].ToLowerInvariant();
        if (LiveCommand.Names.Contains(name, StringComparer.Ordinal))
            return new LiveCommand { Name = name, Argument = parts.Length > 1 ? parts[1] : "" };
        var mend = Suggestion.Mend(name, LiveCommand.Names, $"{LiveCommand.Help} lists them.");
        return Hint($"There is no command '{Short(parts[0])}'; {mend}", text);
    }

    /// <summary>An answer to a numbered question; a hint when it looks like one; <c>null</c> when it is something the
    /// caller said, such as "2 orang luka".</summary>
    private LiveInput? Numbered(string text, IReadOnlyList<NextQuestion> questions)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 2 || Words(text[digits..]) is not { } words) return null;

        var number = int.Parse(text.AsSpan(0, digits), CultureInfo.InvariantCulture);
        var isAnswer = words is AnswerWords.Unknown || AnswerWords.IsYesOrNo(words);
        if (number < 1 || number > questions.Count)
        {
            var range = questions.Count == 0 ? "nothing is asked now" : string.Create(CultureInfo.InvariantCulture, $"they go from 1 to {questions.Count}");
            return isAnswer ? Hint(string.Create(CultureInfo.InvariantCulture, $"There is no question {number}; {range}."), text) : null;
        }

        var fact = _facts[questions[number - 1].Fact];
        if (AnswerWords.TryRead(words, fact, out var value)) return new FactAnswer { Fact = fact.Id, Value = value };
        return isAnswer || !words.Contains(' ', StringComparison.Ordinal)
            ? Hint(string.Create(CultureInfo.InvariantCulture, $"'{Short(words)}' is no answer to question {number}; use {Answers(fact)}."), text)
            : null;
    }

    /// <summary>What follows the number of a question; <c>null</c> when the number is part of a word, a time or an amount.</summary>
    private static string? Words(string rest)
    {
        var words = rest.TrimStart();
        if (words is AnswerWords.Unknown) return words;
        if (words.Length > 0 && words[0] is '.' or ':' or ')' or '=' && (words.Length == 1 || words[0] == '=' || !char.IsAsciiDigit(words[1])))
            words = words[1..].TrimStart();
        else if (words.Length == rest.Length)
            return null;
        return words.Length > 0 ? words : null;
    }

    /// <summary>A fact stated by its name, whether or not there is one of that name.</summary>
    private LiveInput? Named(string text)
    {
        var mark = text.IndexOf('=', StringComparison.Ordinal);
        var fact = mark < 1 ? "" : text[..mark].TrimEnd().ToLowerInvariant();
        if (fact.Length == 0 || !char.IsAsciiLetter(fact[0]) || !fact.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')) return null;

        var words = text[(mark + 1)..].TrimStart();
        if (words.Length == 0) return Hint($"Say what '{Short(fact)}' is: {Short(fact)}=value, or {Short(fact)}=? when it is not known.", text);
        return new FactAnswer
        {
            Fact = fact,
            Value = _facts.TryGetValue(fact, out var known) && AnswerWords.TryRead(words, known, out var value) ? value : AnswerWords.Guess(words),
        };
    }

    private static string Answers(FactDefinition fact) =>
        fact.Kind is FactKind.Boolean ? "ya or tidak (leres, henteu, yes, no)" : fact.DescribeValues();

    private static Misread Hint(string hint, string text) =>
        new() { Hint = $"{hint} Nothing was changed. To put it into the note, type: + {Short(text)}" };

    private static string Short(string text) => Printable.OneLine(text, LongestWord);
}
