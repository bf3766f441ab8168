using System.Collections.Immutable;

namespace Hotline.Triage.Notes;

/// <summary>Leads forms of a word back to one that the lexicon knows: <c>nabrakin</c> to <c>menabrak</c>.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class WordFamilies(ImmutableArray<WordFamily> families)
{
    /// <summary>A particle, a suffix and a prefix.</summary>
    private const int MostSteps = 3;

    /// <summary>Enough for any word that is one; beyond it the letters only look like affixes.</summary>
    private const int MostTried = 64;

    /// <summary>The known word that the fewest steps lead to, or <c>null</c>.</summary>
    public string? Find(string word, Func<string, bool> isKnown)
    {
        var tried = new HashSet<string>(StringComparer.Ordinal) { word };
        var here = new List<string> { word };
        for (var step = 0; step < MostSteps && here.Count > 0; step++)
        {
            var next = new List<string>();
            foreach (var form in here)
                foreach (var other in Others(form, false))
                {
                    if (tried.Count == MostTried || !tried.Add(other)) continue;
                    if (isKnown(other)) return other;
                    next.Add(other);
                }

            here = next;
        }

        return null;
    }

    /// <summary>The known words that a known word is read as too.</summary>
    public IEnumerable<string> Also(string word, Func<string, bool> isKnown) => Others(word, true).Where(isKnown).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Others(string word, bool always)
    {
        foreach (var family in families)
        {
            if ((always && !family.Always) || !family.Form.TryStem(word, out var stem)) continue;
            foreach (var other in All(family, stem)) yield return other;
        }

        static IEnumerable<string> All(WordFamily family, ReadOnlySpan<char> stem)
        {
            var words = new string[family.Of.Length];
            for (var i = 0; i < words.Length; i++) words[i] = family.Of[i].With(stem);
            return words;
        }
    }
}
