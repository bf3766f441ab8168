namespace Hotline.LinkedSources;

/// <summary>"Did you mean …?" for a word that is not known.</summary>
/// <remarks>This file is compiled into each package that reads names written by people.</remarks>
internal static class Suggestion
{
    private const int LongestWord = 64;

    /// <summary>The known word nearest to a misspelt one, or <c>null</c> when none is near: at most a third of its
    /// letters may differ, and never more than three.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">The words that are; of equally near ones the first in ordinal order is taken.</param>
    public static string? For(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord) return null;
        string? best = null;
        var bestDistance = Math.Min(3, Math.Max(1, word.Length / 3)) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > bestDistance || candidate.Length > LongestWord) continue;
            var distance = Distance(word, candidate);
            if (distance > bestDistance || (distance == bestDistance && (best is null || string.CompareOrdinal(candidate, best) >= 0)))
                continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>What to do about an unknown word: the nearest known one where there is one, else the general advice.</summary>
    public static string Mend(string word, IEnumerable<string> known, string otherwise) =>
        For(word, known) is { } suggestion ? $"did you mean '{suggestion}'?" : otherwise;

    /// <summary>Edits (insert, delete, replace, swap of neighbours) between two words, by the optimal string
    /// alignment form of Damerau and Levenshtein.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> twoAbove = stackalloc int[LongestWord + 1];
        Span<int> above = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }

            var spare = twoAbove;
            twoAbove = above;
            above = row;
            row = spare;
        }

        return above[b.Length];
    }
}
