using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>The facts that rules read, numbered in ordinal order of their names, each with the values they tell apart.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class FactNumbers
{
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly string[] _names;

    public FactNumbers(ImmutableArray<Rule> rules)
    {
        var uses = new Dictionary<string, Uses>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            foreach (var leaf in rule.When.Leaves) Add(uses, leaf);
            foreach (var leaf in rule.Unless?.Leaves ?? []) Add(uses, leaf);
        }

        _names = [.. uses.Keys.Order(StringComparer.Ordinal)];
        _numbers = _names.Index().ToFrozenDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        Domains = [.. _names.Select(name => FactDomain.Of(uses[name].Choices, uses[name].Thresholds))];
    }

    /// <summary>How many there are.</summary>
    public int Count => _names.Length;

    /// <summary>The domain of each fact.</summary>
    public FactDomain[] Domains { get; }

    /// <summary>The name of a fact.</summary>
    public string NameOf(int fact) => _names[fact];

    /// <summary>The number of a fact, or -1 when no rule reads it.</summary>
    public int NumberOf(string fact) => _numbers.TryGetValue(fact, out var number) ? number : -1;

    private static void Add(Dictionary<string, Uses> uses, FactCondition leaf)
    {
        ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, leaf.Fact, out _);
        use ??= new Uses();
        switch (leaf)
        {
            case FactCompares { Threshold: var threshold }:
                use.Add(threshold);
                break;
            case FactIs exact:
                use.Add(exact.Value);
                break;
            case FactOneOf oneOf:
                foreach (var value in oneOf.Values) use.Add(value);
                break;
        }
    }

    private sealed class Uses
    {
        public HashSet<string> Choices { get; } = new(0, StringComparer.Ordinal);

        public HashSet<double> Thresholds { get; } = new(0);

        public void Add(FactValue value)
        {
            if (value.Choice is { } choice) Choices.Add(choice);
            if (value.Number is { } number) Add(number);
        }

        public void Add(double threshold)
        {
            if (!double.IsNaN(threshold)) Thresholds.Add(threshold == 0 ? 0 : threshold);
        }
    }
}
