using System.Collections.Immutable;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Notes;

/// <summary>What a wording in the lexicon means: facts it gives, or a cue, or nothing on purpose.</summary>
internal sealed record LexiconEntry
{
    /// <summary>The values it gives, by fact. Empty for a cue, and for a phrase that only uses up its words.</summary>
    public ImmutableArray<KeyValuePair<string, FactValue>> Gives { get; init; } = [];

    /// <summary>The number facts that take the number standing at <c>#</c>.</summary>
    public ImmutableArray<string> GivesNumber { get; init; } = [];

    /// <summary>What it does to phrases near it.</summary>
    public CueKind Cue { get; init; }

    public bool IsPhrase => !Gives.IsEmpty || !GivesNumber.IsEmpty;

    /// <summary>Both meanings in one, or <c>null</c> when they exclude one another: a phrase and a cue, or two values for
    /// one fact.</summary>
    public LexiconEntry? With(LexiconEntry other)
    {
        if ((Cue is CueKind.None) != (other.Cue is CueKind.None)) return null;
        var gives = Gives.Union(other.Gives).ToImmutableArray();
        return gives.DistinctBy(pair => pair.Key, StringComparer.Ordinal).Count() < gives.Length ? null : new LexiconEntry
        {
            Gives = gives,
            GivesNumber = [.. GivesNumber.Union(other.GivesNumber, StringComparer.Ordinal)],
            Cue = Cue | other.Cue,
        };
    }
}
