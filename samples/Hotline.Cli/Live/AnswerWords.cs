using System.Collections.Frozen;
using System.Globalization;
using Hotline.Triage.Facts;

namespace Hotline.Cli.Live;

/// <summary>Answers as people type them, in Indonesian, Sundanese and English.</summary>
internal static class AnswerWords
{
    public const string Unknown = "?";

    private static readonly FrozenSet<string> Yes = new[] { "ya", "iya", "y", "yes", "true", "leres", "enya", "muhun", "sumuhun" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> No = new[] { "tidak", "tdk", "nggak", "n", "no", "false", "henteu", "teu", "sanes" }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsYesOrNo(string words) => Yes.Contains(words) || No.Contains(words);

    /// <summary>Whether the words are an answer to a fact of this kind; the number or choice need not be one it allows.</summary>
    public static bool TryRead(string words, FactDefinition fact, out FactValue value)
    {
        value = words is Unknown ? FactValue.Unknown : fact.Kind switch
        {
            FactKind.Boolean when Yes.Contains(words) => true,
            FactKind.Boolean when No.Contains(words) => false,
            FactKind.Number when Number(words) is { } number => number,
            FactKind.Choice => Choice(words, fact),
            _ => FactValue.Unknown,
        };
        return words is Unknown || !value.IsUnknown;
    }

    /// <summary>The value that the words most likely mean, for a fact that may not exist; the engine then says what is wrong.</summary>
    public static FactValue Guess(string words)
    {
        if (words is Unknown) return FactValue.Unknown;
        if (IsYesOrNo(words)) return Yes.Contains(words);
        return Number(words) is { } number ? number : words;
    }

    private static FactValue Choice(string words, FactDefinition fact) => fact.Choices
        .Where(choice => choice.Title.Languages.Select(language => choice.Title.In(language)).Append(choice.Code)
            .Contains(words, StringComparer.OrdinalIgnoreCase))
        .Select(choice => FactValue.Of(choice.Code))
        .FirstOrDefault();

    /// <summary>A number of up to nine digits, and no more than two after a point or comma: 1.000 is a thousand to one
    /// reader and one to another.</summary>
    private static double? Number(string words)
    {
        var digits = words.StartsWith('-') ? words[1..] : words;
        var mark = digits.IndexOfAny(['.', ',']);
        var (whole, decimals) = mark < 0 ? (digits, "0") : (digits[..mark], digits[(mark + 1)..]);
        return whole.Length is >= 1 and <= 9 && decimals.Length is 1 or 2 && whole.All(char.IsAsciiDigit) && decimals.All(char.IsAsciiDigit)
            ? double.Parse(words.Replace(',', '.'), CultureInfo.InvariantCulture)
            : null;
    }
}
