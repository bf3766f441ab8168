using System.Runtime.InteropServices;

namespace Hotline.Benchmarks.Calls;

/// <summary>A condition in a form that every contender can be made from.</summary>
/// <param name="Kind">What it reads.</param>
/// <param name="Subject">Which choice, flag, number or phrase.</param>
/// <param name="Value">The value of a choice, 1 or 0 of a flag, the threshold of a number; nothing of a phrase.</param>
/// <param name="IsAtLeast">For a number: at least the threshold, else below it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DrawnCondition(ConditionKind Kind, int Subject, int Value, bool IsAtLeast)
{
    /// <summary>The fact's name in the pack.</summary>
    public string Fact => Kind switch
    {
        ConditionKind.Choice => $"choice-{Subject}",
        ConditionKind.Flag => $"flag-{Subject}",
        ConditionKind.Number => $"number-{Subject}",
        _ => $"phrase-{Subject}",
    };
}
