using System.Text.Json;
using Hotline.Triage.Assurance;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Cli.Output;

/// <summary>What is missing in the coverage of a condition, in words.</summary>
internal static class CoverageWording
{
    /// <summary>Each thing that is missing, with an example to try where there is one.</summary>
    public static IEnumerable<string> Missing(CoveredCondition condition)
    {
        if (condition.Fires is ConditionSide.Missing) yield return $"'{condition}' is never what makes it fire; try under match: {Example(condition.ToMatch!)}";
        if (condition.Silent is ConditionSide.Missing) yield return $"'{condition}' is never what keeps it from firing; try under avoid: {Example(condition.ToAvoid!)}";
        if (condition.Fires is ConditionSide.NotFound) yield return $"'{condition}' is never what makes it fire; no call was found that would show it";
        if (condition.Silent is ConditionSide.NotFound) yield return $"'{condition}' is never what keeps it from firing; no call was found that would show it";
    }

    /// <summary>Why a condition can never matter, or <c>null</c>.</summary>
    public static string? NeverMatters(CoveredCondition condition) => (condition.Fires, condition.Silent) switch
    {
        (ConditionSide.Impossible, _) => $"'{condition}' can never make it fire: the other conditions exclude that",
        (_, ConditionSide.Impossible) => $"'{condition}' can never keep it from firing: it follows from the other conditions",
        _ => null,
    };

    /// <summary>An example of facts as it stands in a pack file.</summary>
    public static string Example(RuleExample example) => $"{{ \"facts\": {{ {string.Join(", ", example.Facts.Select(fact => $"\"{fact.Key}\": {Value(fact.Value)}"))} }} }}";

    private static string Value(FactValue value) => value.Choice is { } choice ? $"\"{JsonEncodedText.Encode(choice)}\"" : value.ToString();
}
