using System.Collections.Immutable;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Notes;

/// <summary>What a note points to though no phrase says it: by its words together, and by a danger that it both says and denies.</summary>
/// <param name="leanings">What words point to together.</param>
/// <param name="facts">The facts, by their places in the pack.</param>
/// <param name="asides">What a danger points to that is said and denied.</param>
internal sealed class NotePointers(Leanings leanings, ImmutableArray<FactDefinition> facts, Asides asides)
{
    /// <summary>Of the words that lean one way, so many are named.</summary>
    private const int MostWordsNamed = 3;

    /// <summary>Finds what the note points to.</summary>
    /// <param name="scratch">Knows what phrases give, and how the words were weighed; takes what they point to.</param>
    public void Find(NoteScratch scratch)
    {
        foreach (var leaning in scratch.Weighing.Leant.Items)
            scratch.PointedTo.Add(new KnownFact(leanings[leaning].Fact, leanings[leaning].Value));
        foreach (var leaning in scratch.Weighing.Clear.Items)
            scratch.PointedTo.Add(new KnownFact(leanings[leaning].Clear!.Value.Fact, leanings[leaning].Value));
        if (asides.Contradicted is not { } suspected) return;
        foreach (var fact in scratch.Contradicted.Items)
        {
            if (!IsDanger(facts[fact])) continue;
            scratch.PointedTo.Add(new KnownFact(suspected, FactValue.Of(true)));
            return;
        }
    }

    /// <summary>Adds the same in words. What a phrase says goes before.</summary>
    /// <param name="note">The note.</param>
    /// <param name="scratch">Knows how its words were weighed.</param>
    /// <param name="findings">Has what the phrases say.</param>
    public void Add(string note, NoteScratch scratch, ImmutableArray<NoteFinding>.Builder findings)
    {
        var phrases = findings.Count;
        if (asides.Contradicted is { } suspected && !IsSaid(suspected)) AddContradicted(findings, facts[suspected]);
        foreach (var leaning in scratch.Weighing.Leant.Items)
            if (!IsSaid(leanings[leaning].Fact))
                AddWords(note, scratch, leaning, leanings[leaning].Fact, findings);
        foreach (var leaning in scratch.Weighing.Clear.Items)
            if (!IsSaid(leanings[leaning].Clear!.Value.Fact))
                AddWords(note, scratch, leaning, leanings[leaning].Clear!.Value.Fact, findings);
        if (scratch.Weighing.IsDoubted && leanings.Doubt is { } doubt)
            AddStrongest(note, scratch, scratch.Weighing.ForDoubt, doubt.WeightOf, doubt.Fact, FactValue.Unknown, NoteContext.Doubting, findings);

        bool IsSaid(int fact)
        {
            for (var i = 0; i < phrases; i++)
                if (!findings[i].Value.IsUnknown && string.Equals(findings[i].Fact, facts[fact].Id, StringComparison.Ordinal))
                    return true;
            return false;
        }
    }

    private static bool IsDanger(FactDefinition fact) => fact is { Kind: FactKind.Boolean, Within: not null };

    /// <summary>What a danger points to that the note both says and denies, at the words that say it.</summary>
    private void AddContradicted(ImmutableArray<NoteFinding>.Builder findings, FactDefinition suspected)
    {
        var phrases = findings.Count;
        for (var i = 0; i < phrases; i++)
            if (findings[i].Value.IsTrue && IsDenied(findings[i].Fact) && IsDanger(facts.First(fact => string.Equals(fact.Id, findings[i].Fact, StringComparison.Ordinal))))
                findings.Add(findings[i] with { Fact = suspected.Id, Context = NoteContext.Leaning });

        bool IsDenied(string fact)
        {
            for (var i = 0; i < phrases; i++)
                if (findings[i].Value.IsFalse && string.Equals(findings[i].Fact, fact, StringComparison.Ordinal))
                    return true;
            return false;
        }
    }

    /// <summary>Adds the words that speak most for a leaning.</summary>
    private void AddWords(string note, NoteScratch scratch, int leaning, int fact, ImmutableArray<NoteFinding>.Builder findings) =>
        AddStrongest(note, scratch, scratch.Weighing.Tokens, word => leanings.WeightOf(word, leaning), fact, leanings[leaning].Value, NoteContext.Leaning, findings);

    private void AddStrongest(
        string note, NoteScratch scratch, Buffer<(int First, int Last, int Word)> places, Func<int, int> weightOf, int fact, FactValue value, NoteContext context,
        ImmutableArray<NoteFinding>.Builder findings)
    {
        var strongest = new List<(int Weight, int Start, int Length)>();
        foreach (var place in places.Items)
        {
            var start = scratch.Tokens.Items[place.First].Start;
            if (weightOf(place.Word) is > 0 and var weight) strongest.Add((weight, start, scratch.Tokens.Items[place.Last].End - start));
        }

        // A pair and a word of it would be named as two.
        var named = new List<(int Weight, int Start, int Length)>();
        foreach (var word in strongest.OrderByDescending(word => word.Weight))
            if (named.Count < MostWordsNamed && !named.Exists(other => word.Start < other.Start + other.Length && other.Start < word.Start + word.Length))
                named.Add(word);
        foreach (var (_, start, length) in named.OrderBy(word => word.Start))
            findings.Add(new NoteFinding { Fact = facts[fact].Id, Value = value, Context = context, Start = start, Length = length, Text = note.Substring(start, length) });
    }
}
