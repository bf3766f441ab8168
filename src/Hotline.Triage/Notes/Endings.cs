using System.Collections.Immutable;

namespace Hotline.Triage.Notes;

/// <summary>Cuts endings off the words of phrases, such as <c>-nya</c> in <c>rumahnya</c>.</summary>
/// <remarks>Only when what is left is a word of the lexicon too. So a phrase with <c>anaknya</c> does not keep <c>anaknya
/// hilang</c> from being read as <c>anak hilang</c>.</remarks>
internal sealed class Endings(WordTable words, IEnumerable<string> endings)
{
    public const int ShortestStem = 3;

    /// <summary>The endings, the longest first.</summary>
    public ImmutableArray<string> All { get; } =
        [.. endings.Distinct(StringComparer.Ordinal).OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];

    /// <summary>The word without its ending, or the word itself when there is none to cut.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isKnown">Whether a word may be left.</param>
    public int Cut(int word, Func<int, bool> isKnown)
    {
        var text = words[word];
        foreach (var ending in All)
            if (text.Length - ending.Length >= ShortestStem && text.EndsWith(ending, StringComparison.Ordinal)
                && words.Find(text.AsSpan(0, text.Length - ending.Length)) is >= 0 and var stem && isKnown(stem))
                return stem;
        return word;
    }
}
