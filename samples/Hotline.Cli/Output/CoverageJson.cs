using System.Text.Json;
using Hotline.Triage.Assurance;
using Hotline.Triage.Rules;

namespace Hotline.Cli.Output;

/// <summary>Condition coverage as lines of JSON: one for each rule that lacks something, and then the counts.</summary>
internal static class CoverageJson
{
    public static IEnumerable<string> Write(ConditionCoverage coverage) =>
    [
        .. coverage.Rules.Where(rule => !rule.IsFull || rule.Conditions.Any(condition => condition.NeverMatters)).Select(Write),
        LineJson.Write(json =>
        {
            json.WriteString("group", "coverage");
            json.WriteNumber("rules", coverage.Rules.Length);
            json.WriteNumber("fullRules", coverage.FullRules);
            json.WriteNumber("conditions", coverage.Count);
            json.WriteNumber("covered", coverage.Covered);
            json.WriteNumber("coveredByKnownFacts", coverage.CoveredByKnownFacts);
            json.WriteNumber("neverMatter", coverage.NeverMatter);
        }),
    ];

    private static string Write(RuleCoverage rule) => LineJson.Write(json =>
    {
        json.WriteString("rule", rule.Rule.Id);
        json.WriteString("location", rule.Rule.Location);
        json.WriteNumber("conditions", rule.Count);
        json.WriteNumber("covered", rule.Covered);
        json.WriteObjects("missing", rule.Conditions.Where(condition => !condition.IsCovered || condition.NeverMatters), condition =>
        {
            json.WriteString("condition", condition.Condition.ToString());
            json.WriteBoolean("unless", condition.IsUnless);
            json.WriteString("fires", Code(condition.Fires));
            json.WriteString("silent", Code(condition.Silent));
            Write(json, "match", condition.ToMatch);
            Write(json, "avoid", condition.ToAvoid);
        });
    });

    private static void Write(Utf8JsonWriter json, string name, RuleExample? example)
    {
        json.WritePropertyName(name);
        if (example is null) json.WriteNullValue();
        else json.WriteRawValue(CoverageWording.Example(example));
    }

    private static string Code(ConditionSide side) => side switch
    {
        ConditionSide.Shown => "shown",
        ConditionSide.ShownByUnknown => "shown-by-unknown",
        ConditionSide.Missing => "missing",
        ConditionSide.Impossible => "impossible",
        _ => "not-found",
    };
}
