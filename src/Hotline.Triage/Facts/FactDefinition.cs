using System.Collections.Immutable;

namespace Hotline.Triage.Facts;

/// <summary>Something that can be known of a call, and the question that finds it out.</summary>
public sealed record FactDefinition
{
    /// <summary>The name that phrases, rules and answers use, in lower case with hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of value it has. Default <see cref="FactKind.Boolean"/>.</summary>
    public FactKind Kind { get; init; }

    /// <summary>The wider boolean fact this boolean one lies within, or <c>null</c>. True here makes the wider one
    /// true; false there makes this one false.</summary>
    public string? Within { get; init; }

    /// <summary>Whether no words of a note put it in doubt, nor what lies within it, when phrases tell of it. It is a danger, so it lies within another
    /// fact. Dangers that alone make a call immediate are beyond doubt also where this is <c>false</c>, the default.</summary>
    public bool IsBeyondDoubt { get; init; }

    /// <summary>Unit and range of a number; <c>null</c> for the other kinds.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>The values of a choice, in the pack's order; empty for the other kinds.</summary>
    public ImmutableArray<FactChoice> Choices { get; init; } = [];

    /// <summary>The key question, as it is read to the caller.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>Whether the fact may have a value: of its kind, and in range or among the choices. Unknown always may.</summary>
    public bool Allows(FactValue value) => value.Kind switch
    {
        null => true,
        FactKind.Boolean => Kind is FactKind.Boolean,
        FactKind.Number => Kind is FactKind.Number && Range!.Contains(value.Number!.Value),
        _ => Kind is FactKind.Choice && IsChoice(value.Choice!),
    };

    /// <summary>What the fact may be, in words for an error message: <c>true or false</c>, <c>a number from 0 to 130
    /// (years)</c>, <c>one of small, large</c>.</summary>
    public string DescribeValues() => Kind switch
    {
        FactKind.Number => FormattableString.Invariant($"a number from {Range!.Min} to {Range.Max} ({Range.Unit})"),
        FactKind.Choice => "one of " + string.Join(", ", Choices.Select(choice => choice.Code)),
        _ => "true or false",
    };

    private bool IsChoice(string code)
    {
        foreach (var choice in Choices)
            if (string.Equals(choice.Code, code, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>The fact's name.</summary>
    public override string ToString() => Id;
}
