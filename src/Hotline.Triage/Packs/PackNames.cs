namespace Hotline.Triage.Packs;

/// <summary>How facts, texts and rules may be named.</summary>
internal static class PackNames
{
    public const string Mend = "use lower-case letters, digits, hyphens and dots, beginning with a letter, 100 at most";

    public static bool IsName(string text) => text.Length is > 0 and <= 100 && char.IsAsciiLetterLower(text[0])
        && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '-' or '.');
}
