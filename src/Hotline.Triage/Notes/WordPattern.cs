namespace Hotline.Triage.Notes;

/// <summary>The beginning and the end of a word, with a stem between.</summary>
internal readonly record struct WordPattern(string Start, string End)
{
    /// <summary>Shorter stems are shared by words that have nothing to do with each other.</summary>
    private const int ShortestStem = 3;

    /// <summary>The stem of a word of this pattern.</summary>
    public bool TryStem(ReadOnlySpan<char> word, out ReadOnlySpan<char> stem)
    {
        stem = default;
        if (word.Length - Start.Length - End.Length < ShortestStem || !word.StartsWith(Start, StringComparison.Ordinal)
            || !word.EndsWith(End, StringComparison.Ordinal)) return false;
        stem = word[Start.Length..^End.Length];
        return true;
    }

    /// <summary>The word of this pattern with a stem.</summary>
    public string With(ReadOnlySpan<char> stem) => string.Concat(Start, stem, End);
}
