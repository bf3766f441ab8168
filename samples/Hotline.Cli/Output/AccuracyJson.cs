using System.Text.Json;
using Hotline.Domain;
using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;

namespace Hotline.Cli.Output;

/// <summary>The test of a pack as lines of JSON.</summary>
internal static class AccuracyJson
{
    /// <summary>How the examples came out.</summary>
    public static string Write(RulePack pack, ExampleRun run) => LineJson.Write(json =>
    {
        json.WriteString("pack", pack.Name);
        json.WriteString("packHash", pack.Hash);
        json.WriteNumber("examples", run.Count);
        json.WriteNumber("cameOut", run.Count - run.Failures.Length);
    });

    /// <summary>A call that was missed.</summary>
    public static string Write(JudgedCall call, bool showNotes) => LineJson.Write(json =>
    {
        var (label, decision) = (call.Call, call.Decision);
        json.WriteString("id", label.Report.Id);
        json.WriteStartArray("missed");
        foreach (var kind in MissWording.Kinds(call)) json.WriteStringValue(kind);
        json.WriteEndArray();
        json.WriteString("hard", label.Hard);
        json.WriteStartObject("expected");
        json.WriteString("category", label.Category.Code);
        json.WriteStartArray("alsoCategory");
        foreach (var also in label.AlsoCategories) json.WriteStringValue(also.Code);
        json.WriteEndArray();
        json.WriteString("priority", label.Priority.ToCode());
        json.WriteEndObject();
        json.WriteStartObject("decided");
        json.WriteString("category", decision.Category.Code);
        json.WriteString("priority", decision.Priority.Definite.ToCode());
        json.WriteString("possiblePriority", decision.Priority.Possible.ToCode());
        json.WriteString("rule", decision.Rules.IsEmpty ? null : decision.Rules[0].Rule.Id);
        json.WriteEndObject();
        json.WriteObjects("findings", decision.Findings, finding =>
        {
            json.WriteString("fact", finding.Fact);
            json.WriteString("value", finding.Value.ToString());
            json.WriteString("context", MissWording.ContextCode(finding.Context));
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("length", finding.Length);
            if (showNotes) json.WriteString("text", finding.Text);
        });
        if (showNotes) json.WriteString("note", label.Report.Note);
    });

    /// <summary>The counts: of all calls, then by category, language and difficulty.</summary>
    public static IEnumerable<string> Write(Accuracy accuracy) => [
        Write("total", "", accuracy.Total),
        .. accuracy.ByRoot.Select(group => Write("category", group.Key, group.Value)),
        .. accuracy.ByLanguage.Select(group => Write("language", group.Key, group.Value)),
        .. accuracy.ByHard.Select(group => Write("hard", group.Key, group.Value)),
    ];

    /// <summary>The counts of one group.</summary>
    public static string Write(string group, string name, AccuracyCounts counts) => LineJson.Write(json =>
    {
        json.WriteString("group", group);
        json.WriteString("name", name);
        json.WriteNumber("calls", counts.Calls);
        Write(json, "categoryRight", counts.CategoryRight);
        Write(json, "underTriage", counts.UnderTriage);
        Write(json, "seriousUnderTriage", counts.SeriousUnderTriage);
        Write(json, "overTriage", counts.OverTriage);
        Write(json, "possibleTooLow", counts.PossibleTooLow);
        Write(json, "exactPriority", counts.ExactPriority);
    });

    private static void Write(Utf8JsonWriter json, string name, Proportion measured)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", measured.Count);
        json.WriteNumber("of", measured.Of);
        json.WriteNumber("low", measured.Low);
        json.WriteNumber("high", measured.High);
        json.WriteEndObject();
    }
}
