using System.Collections.Immutable;

namespace Hotline.Triage.Notes;

/// <summary>Cuts endings off words, such as <c>-nya</c> in <c>rumahnya</c>.</summary>
/// <remarks>Only when what is left is a word of the lexicon. The words of phrases are cut the same way as those of a note, so
/// that a phrase with <c>anaknya</c> does not keep <c>anaknya hilang</c> from being read as <c>anak hilang</c>. Immutable.</remarks>
internal sealed class WordEndings
{
    private const int ShortestStem = 3;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly ImmutableArray<string> _endings;

    /// <param name="words">The words of the lexicon, as they were written.</param>
    /// <param name="endings">The endings.</param>
    public WordEndings(IEnumerable<string> words, IEnumerable<string> endings)
    {
        _words = words.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = [.. endings.Distinct(StringComparer.Ordinal).OrderByDescending(ending => ending.Length).ThenBy(ending => ending, StringComparer.Ordinal)];
    }

    /// <summary>The word without its ending, or as it is when there is none to cut.</summary>
    public string Cut(string word)
    {
        foreach (var ending in _endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            if (_words.TryGetValue(word.AsSpan(0, word.Length - ending.Length), out var stem)) return stem;
        }

        return word;
    }
}
