using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Triage.Facts;

/// <summary>The facts of a pack and how they lie within one another.</summary>
internal sealed class FactVocabulary
{
    private readonly FrozenDictionary<string, FactDefinition> _facts;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _wider;
    private readonly FrozenDictionary<string, ImmutableArray<string>> _narrower;
    private readonly FrozenDictionary<string, int> _order;

    public FactVocabulary(ImmutableArray<FactDefinition> facts)
    {
        _facts = facts.ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);
        _wider = facts.ToFrozenDictionary(fact => fact.Id, fact => Chain(fact).ToImmutableArray(), StringComparer.Ordinal);
        _narrower = _wider.SelectMany(pair => pair.Value, (pair, wider) => (wider, narrower: pair.Key))
            .GroupBy(pair => pair.wider, pair => pair.narrower, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Order(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        _order = Enumerable.Range(0, facts.Length).ToFrozenDictionary(i => facts[i].Id, i => i, StringComparer.Ordinal);
    }

    public int Count => _facts.Count;

    public IEnumerable<string> Names => _facts.Keys;

    public bool TryGet(string fact, [NotNullWhen(true)] out FactDefinition? definition) => _facts.TryGetValue(fact, out definition);

    public FactDefinition this[string fact] => _facts[fact];

    /// <summary>The facts that this one lies within, the nearest first.</summary>
    public ImmutableArray<string> Wider(string fact) => _wider[fact];

    /// <summary>The facts that lie within this one.</summary>
    public ImmutableArray<string> Narrower(string fact) => _narrower.TryGetValue(fact, out var narrower) ? narrower : [];

    /// <summary>The place in the pack's order.</summary>
    public int OrderOf(string fact) => _order[fact];

    /// <summary>The place in the pack's order.</summary>
    /// <returns>Whether there is such a fact.</returns>
    public bool TryOrderOf(string fact, out int order) => _order.TryGetValue(fact, out order);

    private IEnumerable<string> Chain(FactDefinition fact)
    {
        for (var wider = fact.Within; wider is not null; wider = _facts[wider].Within) yield return wider;
    }
}
