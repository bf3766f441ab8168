using System.Collections.Immutable;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Notes;

/// <summary>What a wording in the lexicon means: facts it gives, or a cue, or nothing on purpose.</summary>
internal sealed record LexiconEntry
{
    /// <summary>The values it gives, by fact. Empty for a cue, and for a phrase that only uses up its words.</summary>
    public ImmutableArray<KeyValuePair<string, FactValue>> Gives { get; init; } = [];

    /// <summary>The number facts that take the number standing at <c>#</c>, and what it is multiplied by for each: months are
    /// a twelfth of a year.</summary>
    public ImmutableArray<KeyValuePair<string, double>> GivesNumber { get; init; } = [];

    /// <summary>What it does to phrases near it.</summary>
    public CueKind Cue { get; init; }

    public bool IsPhrase => !Gives.IsEmpty || !GivesNumber.IsEmpty;

    /// <summary>Whether it is a cue for the phrases near it. Words that ask something may give facts as well.</summary>
    private bool TurnsPhrases => (Cue & ~CueKind.Asks) is not CueKind.None;

    /// <summary>Both meanings in one, or <c>null</c> when they exclude one another: a phrase and a cue, or two values for
    /// one fact.</summary>
    public LexiconEntry? With(LexiconEntry other)
    {
        if ((TurnsPhrases && other.Cue is CueKind.None) || (other.TurnsPhrases && Cue is CueKind.None)) return null;
        var gives = Gives.Union(other.Gives).ToImmutableArray();
        var numbers = GivesNumber.Union(other.GivesNumber).ToImmutableArray();
        var facts = gives.Select(pair => pair.Key).Concat(numbers.Select(pair => pair.Key)).ToList();
        return facts.Distinct(StringComparer.Ordinal).Count() < facts.Count ? null : new LexiconEntry
        {
            Gives = gives,
            GivesNumber = numbers,
            Cue = Cue | other.Cue,
        };
    }
}
