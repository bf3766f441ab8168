using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Triage.Facts;

/// <summary>What is known of one call. Every fact that is not on the sheet is unknown.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class FactSheet
{
    private readonly ImmutableSortedDictionary<string, StatedFact> _facts;

    private FactSheet(ImmutableSortedDictionary<string, StatedFact> facts) => _facts = facts;

    /// <summary>The sheet on which nothing is known.</summary>
    public static FactSheet Empty { get; } = new(ImmutableSortedDictionary.Create<string, StatedFact>(StringComparer.Ordinal));

    /// <summary>The known facts, in ordinal order of their names.</summary>
    public IEnumerable<StatedFact> Known => _facts.Values;

    /// <summary>The known facts by name: to go through them without allocation.</summary>
    internal ImmutableSortedDictionary<string, StatedFact> ByName => _facts;

    /// <summary>The value of a fact, unknown when nobody has spoken of it.</summary>
    public FactValue this[string fact] => _facts.TryGetValue(fact, out var stated) ? stated.Value : FactValue.Unknown;

    /// <summary>The value of a fact with its origin.</summary>
    public bool TryGet(string fact, [NotNullWhen(true)] out StatedFact? stated) => _facts.TryGetValue(fact, out stated);

    /// <summary>This sheet with one more fact, or with another value for it.</summary>
    /// <exception cref="ArgumentException">The value is unknown: leave the fact out instead.</exception>
    public FactSheet With(StatedFact stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        if (stated.Value.IsUnknown) throw new ArgumentException("A fact on the sheet has a value.", nameof(stated));
        return new FactSheet(_facts.SetItem(stated.Fact, stated));
    }

    /// <summary>This sheet with an answer.</summary>
    public FactSheet With(string fact, FactValue value) =>
        With(new StatedFact { Fact = fact, Value = value, Origin = FactOrigin.Answer });
}
