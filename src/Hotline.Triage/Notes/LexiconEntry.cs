using System.Collections.Immutable;

namespace Hotline.Triage.Notes;

/// <summary>What a wording in the lexicon means: facts it gives, or a cue, or nothing on purpose.</summary>
internal sealed record LexiconEntry
{
    /// <summary>The values it gives. Empty for a cue, and for a phrase that only uses up its words.</summary>
    public ImmutableArray<GivenValue> Gives
    {
        get;
        init => (field, IsPhrase) = (value, IsPhrase || !value.IsEmpty);
    } = [];

    /// <summary>The number facts that take the number standing at <c>#</c>.</summary>
    public ImmutableArray<GivenNumber> GivesNumber
    {
        get;
        init => (field, IsPhrase) = (value, IsPhrase || !value.IsEmpty);
    } = [];

    /// <summary>What it does to phrases near it.</summary>
    public CueKind Cue { get; init; }

    /// <summary>Whether it gives facts.</summary>
    public bool IsPhrase { get; private init; }

    /// <summary>Whether it is a cue for the phrases near it alone. Words that tell of the whole note may give facts as well.</summary>
    private bool TurnsPhrases => (Cue & (~CueKinds.OfWholeNotes | CueKind.Hypothetical)) is not CueKind.None;

    /// <summary>Both meanings in one, or <c>null</c> when they exclude one another: a phrase and a cue, or two values for one
    /// fact. What gives a fact also uses up its words, so it takes in a phrase that only does that.</summary>
    public LexiconEntry? With(LexiconEntry other)
    {
        if ((TurnsPhrases && other.Cue is CueKind.None) || (other.TurnsPhrases && Cue is CueKind.None)) return null;
        var gives = Gives.Union(other.Gives).ToImmutableArray();
        var numbers = GivesNumber.Union(other.GivesNumber).ToImmutableArray();
        var facts = gives.Select(given => given.Fact).Concat(numbers.Select(given => given.Fact)).ToList();
        return facts.Distinct().Count() < facts.Count ? null : new LexiconEntry { Gives = gives, GivesNumber = numbers, Cue = Cue | other.Cue };
    }
}
