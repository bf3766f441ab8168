using System.Text.Json;
using Hotline.Domain;
using Hotline.Triage.Assurance;

namespace Hotline.Cli.Output;

/// <summary>The comparison of two packs as lines of JSON.</summary>
internal static class DiffJson
{
    public static string Write(PackComparison comparison) => LineJson.Write(json =>
    {
        json.WriteString("old", comparison.Old.Name);
        json.WriteString("oldHash", comparison.Old.Hash);
        json.WriteString("new", comparison.New.Name);
        json.WriteString("newHash", comparison.New.Hash);
        json.WriteNumber("changes", comparison.Changes.Length);
        json.WriteBoolean("notesReadOnce", comparison.ReadsNotesOnce);
    });

    public static string Write(PackChange change) => LineJson.Write(json =>
    {
        json.WriteString("change", Code(change.Kind));
        json.WriteString("part", change.Part);
        json.WriteString("id", change.Id);
        json.WriteString("location", change.Location);
        json.WriteObjects("members", change.Members, member =>
        {
            json.WriteString("member", member.Member);
            json.WriteString("from", member.From);
            json.WriteString("to", member.To);
        });
    });

    public static string Write(ComparedCall call, string group) => LineJson.Write(json =>
    {
        json.WriteString("id", call.Id);
        json.WriteString("of", group);
        json.WriteStartArray("moved");
        foreach (var code in call.Movement.ToCodes()) json.WriteStringValue(code);
        json.WriteEndArray();
        Write(json, "from", call.Old);
        Write(json, "to", call.New);
        json.WriteObjects("because", call.Reasons, reason =>
        {
            json.WriteString("rule", reason.Rule);
            json.WriteString("move", Code(reason.Move));
        });
        json.WriteStartArray("facts");
        foreach (var fact in call.Facts) json.WriteStringValue(fact);
        json.WriteEndArray();
    });

    public static string Write(string group, string name, MovementCounts counts) => LineJson.Write(json =>
    {
        json.WriteString("group", group);
        json.WriteString("name", name);
        json.WriteNumber("calls", counts.Calls);
        json.WriteNumber("moved", counts.Moved);
        json.WriteNumber("down", counts.Down);
        json.WriteNumber("definiteUp", counts.DefiniteUp);
        json.WriteNumber("definiteDown", counts.DefiniteDown);
        json.WriteNumber("possibleUp", counts.PossibleUp);
        json.WriteNumber("possibleDown", counts.PossibleDown);
        json.WriteNumber("category", counts.Category);
        json.WriteNumber("agencies", counts.Agencies);
    });

    /// <summary>What became of a part, in a word that stays.</summary>
    public static string Code(PackChangeKind kind) => kind switch
    {
        PackChangeKind.Added => "added",
        PackChangeKind.Removed => "removed",
        _ => "changed",
    };

    private static string Code(RuleMove move) => move switch
    {
        RuleMove.Added => "added",
        RuleMove.Removed => "removed",
        RuleMove.Raised => "raised",
        RuleMove.Lowered => "lowered",
        RuleMove.FiresNow => "fires-now",
        RuleMove.FiresNoLonger => "fires-no-longer",
        RuleMove.OpenNow => "open-now",
        RuleMove.DeadNow => "dead-now",
        RuleMove.DecidesOtherwise => "decides-otherwise",
        RuleMove.Leads => "leads",
        _ => "yields",
    };

    private static void Write(Utf8JsonWriter json, string name, Verdict verdict)
    {
        json.WriteStartObject(name);
        json.WriteString("category", verdict.Category.Code);
        json.WriteString("priority", verdict.Priority.Definite.ToCode());
        json.WriteString("possiblePriority", verdict.Priority.Possible.ToCode());
        json.WriteStartArray("agencies");
        foreach (var agency in verdict.Agencies) json.WriteStringValue(agency.Code);
        json.WriteEndArray();
        json.WriteString("rule", verdict.Rule);
        json.WriteEndObject();
    }
}
