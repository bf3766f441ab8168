namespace Hotline.Triage.Notes;

/// <summary>A wording of the lexicon found at some tokens of a note.</summary>
internal readonly record struct LexiconMatch
{
    public required LexiconEntry Entry { get; init; }

    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>How many tokens.</summary>
    public required int Count { get; init; }

    /// <summary>The number that stood at <c>#</c>.</summary>
    public double? Number { get; init; }

    /// <summary>The token after the last.</summary>
    public int Next => First + Count;
}
