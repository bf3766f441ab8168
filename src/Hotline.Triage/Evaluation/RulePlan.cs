namespace Hotline.Triage.Evaluation;

/// <summary>What a rule comes to before it is laid out.</summary>
internal sealed class RulePlan
{
    /// <summary>Its place in the rule set as given.</summary>
    public required int Rule { get; init; }

    /// <summary>The clauses of the conditions on single facts in its <c>when</c>, from left to right.</summary>
    public required int[] Leaves { get; init; }

    /// <summary>How many facts can stand behind it at most.</summary>
    public required int MostEvidence { get; init; }

    /// <summary>The terms of its condition, one of which must hold; <c>null</c> when it is evaluated as it stands.</summary>
    public required List<int[]>? Terms { get; init; }

    /// <summary>Its condition in prefix order when it is evaluated as it stands; else empty.</summary>
    public required int[] Program { get; init; }

    /// <summary>Whether one term says all and everything in it is evidence.</summary>
    public bool IsPlain => Terms is [var only] && only.AsSpan().SequenceEqual(Leaves);
}
