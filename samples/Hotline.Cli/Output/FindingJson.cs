using Hotline.Triage.Assurance.Checking;

namespace Hotline.Cli.Output;

/// <summary>What a check of a pack found, as lines of JSON.</summary>
internal static class FindingJson
{
    public static string Write(PackFinding finding) => LineJson.Write(json =>
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToCode());
        json.WriteString("part", finding.Part.ToCode());
        json.WriteString("id", finding.Id);
        json.WriteString("file", finding.File);
        if (finding.Line is { } line) json.WriteNumber("line", line);
        else json.WriteNull("line");
        json.WriteString("message", finding.Message);
        json.WriteString("mend", finding.Mend);
        json.WriteStartArray("related");
        foreach (var rule in finding.Related) json.WriteStringValue(rule);
        json.WriteEndArray();
        json.WriteBoolean("exact", finding.IsExact);
        json.WriteString("notCovered", finding.NotCovered);
    });
}
