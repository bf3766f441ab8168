using System.Text.Json;
using Hotline.Triage.Assurance.Checking;

namespace Hotline.Cli.Output;

/// <summary>What a check of a pack found, as a log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS
/// standard).</summary>
/// <remarks>Files below the working folder are named relative to it, because tools of code review run in the root of the
/// repository and look there; see decision 0322.</remarks>
internal static class FindingSarif
{
    public static string Write(IReadOnlyCollection<PackFinding> findings)
    {
        var kinds = FindingKinds.All.Select(kind => (kind.Code, kind.Severity, kind.Summary, Help: $"{kind.Summary} {kind.Mend} ({kind.Reach})"))
            .Concat(findings.Where(finding => !FindingKinds.All.Any(kind => string.Equals(kind.Code, finding.Code, StringComparison.Ordinal))).DistinctBy(finding => finding.Code, StringComparer.Ordinal)
                .Select(finding => (finding.Code, finding.Severity, Summary: "Something in the pack keeps it from loading.", Help: "Put the place right that the message names; docs/writing-rules.md shows the form.")))
            .ToList();
        return LineJson.Write(json =>
        {
            json.WriteString("$schema", SarifLog.Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "Hotline pack check");
            json.WriteString("semanticVersion", SemanticVersion());
            json.WriteObjects("rules", kinds, kind =>
            {
                json.WriteString("id", kind.Code);
                WriteText(json, "shortDescription", kind.Summary);
                WriteText(json, "help", kind.Help);
                json.WriteStartObject("defaultConfiguration");
                json.WriteString("level", kind.Severity.ToCode());
                json.WriteEndObject();
            });
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteObjects("results", findings, finding => WriteResult(json, finding, kinds.FindIndex(kind => string.Equals(kind.Code, finding.Code, StringComparison.Ordinal))));
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static void WriteResult(Utf8JsonWriter json, PackFinding finding, int kind)
    {
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", kind);
        json.WriteString("level", finding.Severity.ToCode());
        WriteText(json, "message", $"{finding.Message}; {finding.Mend}{(finding.IsExact ? "" : $" (not covered: {finding.NotCovered})")}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (finding.File is { } file)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", SarifLog.UriOf(file));
            json.WriteEndObject();
            if (finding.Line is { } line)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", line);
                if (finding.Column is { } column) json.WriteNumber("startColumn", column);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteObjects("logicalLocations", [finding], _ =>
        {
            json.WriteString("name", finding.Id);
            json.WriteString("kind", finding.Part.ToCode());
        });
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string SemanticVersion() => typeof(PackFinding).Assembly.GetName().Version is { } version
        ? FormattableString.Invariant($"{version.Major}.{version.Minor}.{version.Build}")
        : "0.0.0";
}
