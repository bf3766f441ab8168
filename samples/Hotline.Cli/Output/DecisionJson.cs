using System.Text.Json;
using Hotline.Domain;
using Hotline.Triage;
using Hotline.Triage.Explanations;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;

namespace Hotline.Cli.Output;

/// <summary>A decision as one line of JSON.</summary>
internal static class DecisionJson
{
    /// <param name="decision">The decision.</param>
    /// <param name="explanation">Why, where it was asked for.</param>
    public static string Write(TriageDecision decision, TriageExplanation? explanation) => LineJson.Write(json =>
    {
        json.WriteString("id", decision.Id);
        json.WriteString("category", decision.Category.Code);
        json.WriteString("priority", decision.Priority.Definite.ToCode());
        json.WriteString("possiblePriority", decision.Priority.Possible.ToCode());
        WriteStrings(json, "agencies", decision.Agencies.Select(agency => agency.Code));
        WriteStrings(json, "instructions", decision.Instructions.Select(instruction => instruction.Text));
        json.WriteString("closingAdvice", decision.ClosingAdvice?.FirstTime);
        json.WriteObjects("questions", decision.Questions, question =>
        {
            json.WriteString("fact", question.Fact);
            json.WriteString("text", question.Text);
            json.WriteString("why", question.Why);
        });
        WriteStrings(json, "rules", decision.Rules.Select(fired => fired.Rule.Id));
        json.WriteObjects("findings", decision.Findings, finding =>
        {
            json.WriteString("fact", finding.Fact);
            json.WritePropertyName("value");
            WriteValue(json, finding.Value);
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("length", finding.Length);
            json.WriteString("text", finding.Text);
        });
        json.WriteString("pack", decision.Pack);
        json.WriteString("packHash", decision.PackHash);
        if (explanation is null) return;
        WriteExplanation(json, decision);
        WriteChange(json, "raise", explanation.Raise);
        WriteChange(json, "lower", explanation.Lower);
    });

    private static void WriteExplanation(Utf8JsonWriter json, TriageDecision decision)
    {
        json.WriteObjects("explanation", decision.Rules, fired =>
        {
            json.WriteString("rule", fired.Rule.Id);
            json.WriteString("category", fired.Rule.Category.Code);
            json.WriteString("priority", fired.Rule.Priority.ToCode());
            json.WriteString("why", fired.Rule.Why.In(decision.Language));
            json.WriteString("source", fired.Rule.Source);
            json.WriteObjects("evidence", fired.Evidence, fact =>
            {
                json.WriteString("fact", fact.Fact);
                json.WritePropertyName("value");
                WriteValue(json, fact.Value);
                json.WriteString("from", OriginCode(fact.Origin));
            });
        });
        WriteStrings(json, "open", decision.OpenRules.Select(rule => rule.Id));
        json.WriteObjects("contradictions", decision.Contradictions, contradiction =>
        {
            json.WriteString("fact", contradiction.Fact);
            json.WriteString("by", contradiction.By);
        });
        json.WriteObjects("doubts", decision.Doubts, doubt =>
        {
            json.WriteString("fact", doubt.Fact);
            json.WriteString("text", doubt.Text);
            json.WriteString("context", doubt.Context is NoteContext.Doubted ? "doubted" : "doubting");
        });
    }

    private static void WriteChange(Utf8JsonWriter json, string name, SmallestChange? change)
    {
        if (change is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("priority", change.Range.Definite.ToCode());
        json.WriteString("possiblePriority", change.Range.Possible.ToCode());
        json.WriteObjects("facts", change.Facts, fact =>
        {
            json.WriteString("fact", fact.Fact);
            json.WritePropertyName("from");
            if (fact.From.IsUnknown) json.WriteNullValue();
            else WriteValue(json, fact.From);
            json.WritePropertyName("to");
            WriteValue(json, fact.To);
        });
        json.WriteEndObject();
    }

    private static string OriginCode(FactOrigin origin) => origin switch
    {
        FactOrigin.Note => "note",
        FactOrigin.Answer => "answer",
        FactOrigin.Leaning => "leaning",
        _ => "implied",
    };

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, FactValue value)
    {
        if (value.Number is { } number) json.WriteNumberValue(number);
        else if (value.Choice is { } choice) json.WriteStringValue(choice);
        else json.WriteBooleanValue(value.IsTrue);
    }
}
