using System.Collections.Immutable;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>A call that shows when a rule fires, or when it must not.</summary>
public sealed record RuleExample
{
    /// <summary>The note; empty when the example is made of facts alone.</summary>
    public string Note { get; init; } = "";

    /// <summary>The answers; empty when the example is a note alone.</summary>
    public ImmutableSortedDictionary<string, FactValue> Facts { get; init; } =
        ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>An example of a note with answers.</summary>
    /// <param name="note">The note; may be empty.</param>
    /// <param name="facts">The answers.</param>
    public static RuleExample Of(string note, params ReadOnlySpan<(string Fact, FactValue Value)> facts)
    {
        ArgumentNullException.ThrowIfNull(note);
        var answers = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var (fact, value) in facts) answers.Add(fact, value);
        return new RuleExample { Note = note, Facts = answers.ToImmutable() };
    }
}
