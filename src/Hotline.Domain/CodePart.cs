namespace Hotline.Domain;

/// <summary>One part of a code that packs and people write: lower-case ASCII letters, digits and hyphens, starting
/// with a letter.</summary>
internal static class CodePart
{
    public static bool IsValid(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty || !char.IsAsciiLetterLower(part[0])) return false;
        foreach (var character in part)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character != '-') return false;
        }

        return true;
    }
}
