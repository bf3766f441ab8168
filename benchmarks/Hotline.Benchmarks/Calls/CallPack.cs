using System.Globalization;
using System.Text.Json;
using Hotline.Domain;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks.Calls;

/// <summary>Drawn rules and phrases as the file of a pack.</summary>
internal sealed class CallPack : IRulePackSource
{
    private static readonly string[] Languages = ["id"];
    private static readonly string[] Ambulance = ["ambulance"];
    private static readonly string[] AnyNote = ["-"];

    public CallPack(IReadOnlyList<DrawnRule> rules, IReadOnlyList<string> phrases, int phraseFacts)
    {
        var text = new { id = "?" };
        var facts = Enumerable.Range(0, CallWorkload.ChoiceSizes.Length).Select(i => (object)new
        {
            id = $"choice-{i}",
            type = "choice",
            question = text,
            choices = Enumerable.Range(0, CallWorkload.ChoiceSizes[i]).ToDictionary(value => $"value-{value}", _ => text, StringComparer.Ordinal),
        })
        .Concat(Enumerable.Range(0, CallWorkload.FlagCount).Select(i => new { id = $"flag-{i}", question = text }))
        .Concat(Enumerable.Range(0, CallWorkload.NumberCount).Select(i => new { id = $"number-{i}", type = "number", unit = "-", min = 0, max = 100, question = text }))
        .Concat(Enumerable.Range(0, phraseFacts).Select(i => new { id = $"phrase-{i}", question = text }));
        Content = JsonSerializer.SerializeToUtf8Bytes(new
        {
            pack = new { id = "workload", version = "1", title = "-", languages = Languages, defaultLanguage = "id" },
            facts,
            phrases = phrases.Select((phrase, i) => new
            {
                gives = new Dictionary<string, bool>(StringComparer.Ordinal) { [$"phrase-{i % phraseFacts}"] = true },
                say = new { id = new[] { phrase } },
            }),
            categories = new[] { new { code = "medical", title = text } },
            agencies = new[] { new { kind = "ambulance", title = text } },
            rules = rules.Select(rule => new
            {
                id = rule.Id,
                category = "medical",
                priority = rule.Priority.ToCode(),
                when = new { all = rule.Conditions.Select(Condition) },
                refer = Ambulance,
                why = text,
                source = "-",
                examples = new { match = AnyNote, avoid = AnyNote },
            }),
        });
    }

    /// <summary>The one file, as it would stand on disk.</summary>
    public byte[] Content { get; }

    public RulePackContent Read(RulePackLimits limits) => new() { Files = [new RulePackFile { Name = "workload.json", Content = Content }] };

    private static Dictionary<string, object> Condition(DrawnCondition condition)
    {
        var body = new Dictionary<string, object>(StringComparer.Ordinal) { ["fact"] = condition.Fact };
        if (condition.Kind is ConditionKind.Choice) body["is"] = string.Create(CultureInfo.InvariantCulture, $"value-{condition.Value}");
        if (condition.Kind is ConditionKind.Flag) body["is"] = condition.Value == 1;
        if (condition.Kind is ConditionKind.Number) body[condition.IsAtLeast ? "atLeast" : "below"] = condition.Value;
        return body;
    }
}
