using System.Collections.Immutable;
using System.Text;

namespace Hotline.Triage.Notes;

/// <summary>Brings the words of a note into the spelling that the lexicon uses.</summary>
/// <remarks>In this order, until a known word is found: the word as it stands; an abbreviation written out; stretched
/// letters shortened; an ending cut off; a form led back to another; one typing error undone. A word stays as it is when nothing fits. Of a known word
/// the ending is cut too, as it was in the lexicon. Immutable.</remarks>
internal sealed class Spelling
{
    /// <summary>Shorter words are too close to one another to guess what was meant.</summary>
    private const int ShortestMisspelt = 5;

    /// <summary>Longer runs of letters are no typing error of a word.</summary>
    private const int LongestMisspelt = 32;

    private readonly Dictionary<string, ImmutableArray<string>> _abbreviations;
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _correct;
    private readonly WordEndings _endings;
    private readonly WordFamilies _families;
    private readonly HashSet<string> _forms;
    private readonly Dictionary<(char First, int Length), string[]> _byShape;

    /// <param name="known">The words of the lexicon.</param>
    /// <param name="correct">Ordinary words that are right as they stand.</param>
    /// <param name="abbreviations">What an abbreviation stands for, as one word or more.</param>
    /// <param name="endings">The endings that may be cut off.</param>
    /// <param name="families">How forms of a word lead to others.</param>
    /// <param name="inPhrases">The words of phrases, to which forms may lead.</param>
    public Spelling(
        IEnumerable<string> known,
        IEnumerable<string> correct,
        IEnumerable<KeyValuePair<string, ImmutableArray<string>>> abbreviations,
        WordEndings endings,
        WordFamilies families,
        HashSet<string> inPhrases)
    {
        _known = known.ToHashSet(StringComparer.Ordinal);
        _correct = correct.ToHashSet(StringComparer.Ordinal);
        _abbreviations = new(abbreviations, StringComparer.Ordinal);
        _endings = endings;
        _families = families;
        _forms = inPhrases;
        _byShape = _known.Where(word => word.Length >= ShortestMisspelt)
            .GroupBy(word => (word[0], word.Length))
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The words in the lexicon's spelling that a token stands for: itself when it is right or unknown.</summary>
    public IEnumerable<Token> Read(Token token)
    {
        if (token.Number is not null && char.IsAsciiDigit(token.Word[0])) return [token];
        var words = Resolve(token.Word);
        return words.Select((word, i) => token with { Word = word, Number = i == 0 ? token.Number : null, Before = i == 0 ? token.Before : Pause.None });
    }

    private ImmutableArray<string> Resolve(string word)
    {
        foreach (var candidate in Shortenings(word).Prepend(word))
            if (Direct(candidate) is { } found)
                return found;
        foreach (var candidate in Shortenings(word).Prepend(word))
            if (_endings.Cut(candidate) is var stem && stem.Length < candidate.Length)
                return [stem];
        foreach (var candidate in Shortenings(word).Prepend(word))
            if (_families.Find(candidate, _forms.Contains) is { } other)
                return [_endings.Cut(other)];
        return [_endings.Cut(Corrected(word) ?? word)];
    }

    private ImmutableArray<string>? Direct(string word)
    {
        if (_abbreviations.TryGetValue(word, out var words)) return words;
        if (_known.Contains(word)) return [_endings.Cut(word)];
        return _correct.Contains(word) ? [word] : null;
    }

    /// <summary>The word with its stretched letters cut to two, and to one: <c>tolooong</c>, <c>toloong</c>, <c>tolong</c>.</summary>
    private static IEnumerable<string> Shortenings(string word)
    {
        for (var longest = 2; longest >= 1; longest--)
        {
            var shortened = new StringBuilder(word.Length);
            for (var i = 0; i < word.Length; i++)
                if (i < longest || !Repeats(word, i, longest))
                    shortened.Append(word[i]);
            if (shortened.Length < word.Length) yield return shortened.ToString();
        }

        static bool Repeats(string word, int i, int times)
        {
            for (var back = 1; back <= times; back++)
                if (word[i - back] != word[i])
                    return false;
            return true;
        }
    }

    /// <summary>The one known word a single typing error away, or <c>null</c> when there is none or more than one. The
    /// first letter is taken as right: people seldom miss it, and words that differ there are other words.</summary>
    private string? Corrected(string word)
    {
        if (word.Length is < ShortestMisspelt or > LongestMisspelt) return null;
        string? found = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            if (!_byShape.TryGetValue((word[0], length), out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                if (!IsOneErrorAway(word, candidate)) continue;
                if (found is not null) return null;
                found = candidate;
            }
        }

        return found;
    }

    /// <summary>Whether one letter was left out, added, replaced, or swapped with its neighbour.</summary>
    private static bool IsOneErrorAway(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1) return false;
        var same = a.AsSpan().CommonPrefixLength(b);
        var restA = a.AsSpan(same);
        var restB = b.AsSpan(same);
        if (a.Length < b.Length) return restA.SequenceEqual(restB[1..]);
        if (restA.Length <= 1 || restA[1..].SequenceEqual(restB[1..])) return true;
        return restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
    }
}
