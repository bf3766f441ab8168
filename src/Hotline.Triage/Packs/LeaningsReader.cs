using System.Runtime.InteropServices;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the section <c>leanings</c>.</summary>
/// <param name="facts">The facts there are.</param>
/// <param name="beyondDoubt">The dangers that nothing puts in doubt.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="wordOf">The number of the word that a text is in the lexicon's spelling, or -1 when it is not one word.</param>
internal sealed class LeaningsReader(
    IReadOnlyDictionary<string, NumberedFact> facts, IReadOnlySet<string> beyondDoubt, PackProblems problems, Func<string, int> wordOf)
{
    /// <summary>So that no sum of weights overflows, however long the note.</summary>
    private const int Heaviest = 1000;

    private const int Farthest = 1_000_000;

    /// <summary>Stands for the second word of a pair where there is one word alone.</summary>
    private const int Alone = -1;

    private readonly Dictionary<(int Fact, FactValue Value), Layered> _leanings = [];
    private readonly Dictionary<(int Fact, FactValue Value), Layered> _doubts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Reads the leanings of a pack and its overlays. An overlay adds words to a leaning, and changes the weights of those it has and
    /// what else it says of it.</summary>
    public void Read(IReadOnlyList<PackDocument> documents)
    {
        foreach (var place in problems.Section(documents, "leanings", entry => entry.Leanings)) ReadLeaning(place);
    }

    /// <summary>The leanings with their weights.</summary>
    /// <param name="words">The words that the pack knows.</param>
    /// <param name="readAs">The word that a word is read as, or -1 when it is read as several.</param>
    public Leanings Build(WordTable words, Func<int, int> readAs)
    {
        var ordered = _leanings.OrderBy(leaning => leaning.Key.Fact).ThenBy(leaning => leaning.Key.Value.Choice, StringComparer.Ordinal).ToArray();
        var dangers = facts.Values.Where(fact => fact.Definition.Within is not null).Select(fact => fact.Order).ToHashSet();
        var pairs = new WordPairs(words.Count, [.. _leanings.Values.Concat(_doubts.Values).SelectMany(leaning => leaning.Weights).Select(weight => weight.Words)
            .Where(written => written.Second != Alone).Select(written => (First: readAs(written.First), Second: readAs(written.Second))).Where(pair => pair is { First: >= 0, Second: >= 0 })]);

        return new Leanings(
            [.. ordered.Select(leaning => new Leaning(leaning.Key.Fact, leaning.Key.Value, leaning.Value.Start, dangers.Contains(leaning.Key.Fact), ClearOf(leaning.Value.Clear)))],
            pairs,
            [.. ordered.Index().SelectMany(leaning => WeightsOf(leaning.Item.Value).Select(weight => (weight.Key, leaning.Index, weight.Value.Weight)))],
            [.. facts.Values.OrderBy(fact => fact.Order).Select(fact => dangers.Contains(fact.Order))],
            _doubts.Select(doubt => DoubtOf(doubt.Key.Fact, doubt.Value)).FirstOrDefault());

        // Of several that are read as the same, the first by its letters counts.
        Dictionary<int, ((int First, int Second) Written, int Weight)> WeightsOf(Layered leaning)
        {
            var weights = new Dictionary<int, ((int First, int Second) Written, int Weight)>(leaning.Weights.Count);
            foreach (var (written, weight) in leaning.Weights)
            {
                if (NumberOf(written) is not (>= 0 and var word)) continue;
                ref var other = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, word, out var isKnown);
                if (!isKnown || other.Written == written || IsBefore(written, other.Written)) other = (written, weight);
            }

            return weights;
        }

        Doubt DoubtOf(int fact, Layered leaning)
        {
            var weights = new short[pairs.End];
            foreach (var (word, (_, weight)) in WeightsOf(leaning)) weights[word] = (short)weight;
            return new Doubt(fact, leaning.Start, leaning.Further, weights, [.. facts.Values.OrderBy(known => known.Order).Select(known => beyondDoubt.Contains(known.Definition.Id))]);
        }

        int NumberOf((int First, int Second) written)
        {
            if (written.Second == Alone) return readAs(written.First);
            return readAs(written.Second) is >= 0 and var second ? pairs.Find(readAs(written.First), second) : -1;
        }

        bool IsBefore((int First, int Second) a, (int First, int Second) b) => a.First == b.First
            ? string.CompareOrdinal(words[a.Second], words[b.Second]) < 0
            : string.CompareOrdinal(words[a.First], words[b.First]) < 0;
    }

    private void ReadLeaning(Placed<LeaningEntry> place)
    {
        problems.CheckMembers(place, PackJson.Default.LeaningEntry);
        if (!problems.Require(place, "fact", place.Value.Fact, "add \"fact\": \"danger-suspected\"")) return;
        if (!facts.TryGetValue(place.Value.Fact, out var fact))
        {
            problems.Add("fact-unknown", place.Member("fact", place.Value.Fact), $"unknown fact '{place.Value.Fact}'", Suggestion.Mend(place.Value.Fact, facts.Keys, "define it under 'facts'"));
            return;
        }

        var value = FactValue.Of(true);
        if ((place.Value.Value is { } json && !FactJson.TryRead(json, out value)) || fact.Definition.Kind is FactKind.Number || value.IsFalse || !fact.Definition.Allows(value))
        {
            problems.Add("leaning-value", place.Member("value", place.Value.Value), "words can point to true or to a choice of the fact", $"use {fact.Definition.DescribeValues()}, and no 'false'");
            return;
        }

        var layered = place.Value.Doubts is true ? _doubts : _leanings;
        var known = layered.TryGetValue((fact.Order, value), out var before);
        var start = place.Value.Start ?? before?.Start ?? 0;
        if (Math.Abs((long)start) > Farthest)
            problems.Add("leaning-start", place.Member("start", place.Value.Start), $"a start is a whole number from -{Farthest} to {Farthest}", "write a smaller one");
        var further = place.Value.Further ?? before?.Further ?? 0;
        if (place.Value.Doubts is true) CheckDoubt(place, start, further, fact);
        else if (place.Value.Further is not null)
            problems.Add("leaning-doubt", place.Member("further", place.Value.Further), "'further' says when a danger is doubted, and this leaning doubts none", "leave it out, or add \"doubts\": true");
        if (place.Value.Clear is { } clear) CheckClear(place.Member("clear", clear), value);
        if (place.Value.Words is not { Count: > 0 })
            problems.Add("leaning-without-words", place, "'words' is missing", "add \"words\": { \"sesak\": 40 }");
        if (known && before!.Place.Document.Layer == place.Document.Layer)
            problems.Add("leaning-twice", place, "this fact has a leaning to this value already", "put the words into one");
        var weights = known ? before!.Weights : new List<((int First, int Second) Words, int Weight)>(place.Value.Words?.Count ?? 0);
        foreach (var (text, weight) in place.Value.Words ?? []) ReadWeight(place, text, weight, weights);
        layered[(fact.Order, value)] = new Layered(place, start, further, place.Value.Clear ?? before?.Clear, weights);
    }

    private void CheckDoubt(Placed<LeaningEntry> place, int start, int further, NumberedFact fact)
    {
        var doubts = place.Member("doubts", true);
        if (fact.Definition is not { Kind: FactKind.Boolean, Within: not null })
            problems.Add("leaning-doubt", doubts, $"'{fact.Definition.Id}' is no danger, so there is nothing to doubt", "name a boolean fact that lies within another");
        else if (start >= 0)
            problems.Add("leaning-doubt", doubts, $"a note would be doubted before any word speaks against a danger, since this starts at {start}", "give it a 'start' below 0");
        else if (further is > 0 or < -Farthest)
            problems.Add("leaning-doubt", place.Member("further", place.Value.Further), $"'further' is a whole number from -{Farthest} to 0: more danger makes no note more doubtful", "write one within");
        else if (_doubts.Keys.Any(other => other.Fact != fact.Order))
            problems.Add("leaning-doubt", doubts, "the words of another leaning doubt already", "put the words into one");
        else if (place.Value.Clear is not null)
            problems.Add("leaning-doubt", doubts, "a leaning that doubts gives nothing, so it cannot be clear of others", "leave 'clear' out");
    }

    private void ReadWeight(Placed<LeaningEntry> leaning, string text, int weight, List<((int First, int Second) Words, int Weight)> weights)
    {
        if (WordOrPair(text) is not { } words)
            problems.Add("word-malformed", Place(), $"'{text}' is not one word, or two with a space between", "write words in the spelling that phrases have");
        else if (Math.Abs((long)weight) > Heaviest)
            problems.Add("leaning-weight", Place(), $"a weight is a whole number from -{Heaviest} to {Heaviest}", "write a smaller one");
        else
            weights.Add((words, weight));

        Placed<string> Place() => leaning.Member("words", text).Member(text, text);
    }

    private void CheckClear(Placed<ClearEntry> place, FactValue value)
    {
        problems.CheckMembers(place, PackJson.Default.ClearEntry);
        if (!problems.Require(place, "fact", place.Value.Fact, "name the fact that gets the value too")) return;
        if (!facts.TryGetValue(place.Value.Fact, out var fact))
            problems.Add("fact-unknown", place.Member("fact", place.Value.Fact), $"unknown fact '{place.Value.Fact}'", Suggestion.Mend(place.Value.Fact, facts.Keys, "define it under 'facts'"));
        else if (!fact.Definition.Allows(value) || fact.Definition.Within is not null)
            problems.Add("leaning-value", place.Member("fact", place.Value.Fact), $"'{place.Value.Fact}' cannot have the value of this leaning, or is a danger", "name a fact with the same choices that lies within no other");
        if (place.Value.By is < 1 or > Farthest)
            problems.Add("leaning-clear", place.Member("by", place.Value.By), $"a lead is a whole number from 1 to {Farthest}", "write one within");
    }

    private (int Fact, int By)? ClearOf(ClearEntry? entry) =>
        entry is { Fact: { } name } clear && facts.TryGetValue(name, out var fact) ? (fact.Order, clear.By) : null;

    private (int First, int Second)? WordOrPair(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0) return WordOf(text) is >= 0 and var word ? (word, Alone) : null;
        return WordOf(text.AsSpan(0, space)) is >= 0 and var first && WordOf(text.AsSpan(space + 1)) is >= 0 and var second ? (first, second) : null;
    }

    /// <summary>A word's number, or -1. Most words come in many pairs, so each is read once.</summary>
    private int WordOf(ReadOnlySpan<char> text)
    {
        var known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var number)) known[text] = number = wordOf(text.ToString());
        return number;
    }

    /// <summary>A leaning as the layers up to here have it. Of weights for the same words the last counts.</summary>
    private sealed record Layered(Placed<LeaningEntry> Place, int Start, int Further, ClearEntry? Clear, List<((int First, int Second) Words, int Weight)> Weights);
}
