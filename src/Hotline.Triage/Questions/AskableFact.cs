using System.Collections.Immutable;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Questions;

/// <summary>A fact of the pack as the question ranker sees it. Immutable.</summary>
internal sealed class AskableFact
{
    private readonly int[] _widerNumbers;
    private readonly int[] _narrowerNumbers;
    private readonly int _facts;
    private readonly int _narrower;

    public AskableFact(FactVocabulary vocabulary, string name, ImmutableArray<FactValue> answers, FactNumbers numbers)
    {
        Name = name;
        Order = vocabulary.OrderOf(name);
        Number = numbers.NumberOf(name);
        Answers = answers;
        Ordinals = Number < 0 ? [] : [.. answers.Select(numbers.Domains[Number].OrdinalOf)];
        Wider = [.. vocabulary.Wider(name).Select(vocabulary.OrderOf)];
        _widerNumbers = NumbersOf(vocabulary.Wider(name), numbers);
        _narrowerNumbers = NumbersOf(vocabulary.Narrower(name), numbers);
        _facts = vocabulary.Count;
        _narrower = vocabulary.Narrower(name).Length;
        StandsAlone = Number >= 0 && (vocabulary[name].Kind is not FactKind.Boolean || (_widerNumbers.Length == 0 && _narrowerNumbers.Length == 0));
        Reached = [.. _narrowerNumbers, .. _widerNumbers, .. Number < 0 ? Array.Empty<int>() : [Number]];
    }

    public string Name { get; }

    /// <summary>Its place in the pack.</summary>
    public int Order { get; }

    /// <summary>Its number among the facts that rules read, or -1.</summary>
    public int Number { get; }

    /// <summary>The answers to tell apart.</summary>
    public ImmutableArray<FactValue> Answers { get; }

    /// <summary>The ordinal of each answer; empty when no rule reads the fact.</summary>
    public int[] Ordinals { get; }

    /// <summary>The places of the facts it lies within.</summary>
    public int[] Wider { get; }

    /// <summary>The numbers of the facts that an answer can give a value: itself, and what follows.</summary>
    public int[] Reached { get; }

    /// <summary>Whether rules read it and nothing that they read follows from its value.</summary>
    public bool StandsAlone { get; }

    /// <summary>How far its answers can be expected to lower the possible priority.</summary>
    /// <param name="fall">By how many levels the best answer lowers it.</param>
    public long ExpectedFall(int fall) => Questions.ExpectedFall.Of(fall, _facts, _narrower);

    /// <summary>Gives an answer, with all that follows from it.</summary>
    /// <param name="answer">Which one.</param>
    /// <param name="ordinals">The ordinals of all facts.</param>
    /// <param name="changed">Takes the facts that were unknown before.</param>
    public void Give(int answer, int[] ordinals, List<int> changed)
    {
        if (Number >= 0)
        {
            ordinals[Number] = Ordinals[answer];
            changed.Add(Number);
        }

        if (Answers[answer].IsTrue) Imply(_widerNumbers, FactDomain.True, ordinals, changed);
        if (Answers[answer].IsFalse) Imply(_narrowerNumbers, FactDomain.False, ordinals, changed);
    }

    private static void Imply(int[] facts, int ordinal, int[] ordinals, List<int> changed)
    {
        foreach (var fact in facts)
        {
            if (ordinals[fact] != FactDomain.Unknown) continue;
            ordinals[fact] = ordinal;
            changed.Add(fact);
        }
    }

    private static int[] NumbersOf(ImmutableArray<string> names, FactNumbers numbers) =>
        [.. names.Select(numbers.NumberOf).Where(number => number >= 0)];
}
