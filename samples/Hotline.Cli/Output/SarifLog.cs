using System.Text.Json;

namespace Hotline.Cli.Output;

/// <summary>Writes findings as a SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS), one result on each line, so that
/// any number of them passes through without being kept.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes a log.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rules">The kinds of findings that can be among the results.</param>
    /// <param name="results">The findings.</param>
    public static void Write(TextWriter output, IEnumerable<SarifRule> rules, IEnumerable<SarifResult> results)
    {
        // The head ends in "results":[]}]} and is cut open there.
        var head = LineJson.Write(json => WriteHead(json, rules));
        const string End = "]}]}";
        output.WriteLine(head[..^End.Length]);
        var separator = "";
        foreach (var result in results)
        {
            output.WriteLine(separator + LineJson.Write(json => Write(json, result)));
            separator = ",";
        }

        output.WriteLine(End);
    }

    private static void WriteHead(Utf8JsonWriter json, IEnumerable<SarifRule> rules)
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Hotline");
        json.WriteObjects("rules", rules, rule =>
        {
            json.WriteString("id", rule.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Description);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SarifResult result)
    {
        json.WriteString("ruleId", result.RuleId);
        json.WriteString("level", result.Level);
        json.WriteStartObject("message");
        json.WriteString("text", result.Message);
        json.WriteEndObject();
        if (result.File is not { } file) return;
        json.WriteObjects("locations", [file], place =>
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(place));
            json.WriteEndObject();
            if (result.Line is { } line)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", line);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }

    /// <summary>A path below the present folder stays relative, as review tools want it.</summary>
    private static string UriOf(string file) => Path.IsPathRooted(file)
        ? new Uri(Path.GetFullPath(file)).AbsoluteUri
        : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
