using System.Text.Json;

namespace Hotline.Cli.Output;

/// <summary>Writes findings as a SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS), one result on each line, so that
/// any number of them passes through without being kept.</summary>
internal static class SarifLog
{
    /// <summary>The schema of such logs.</summary>
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

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

    /// <summary>Files below the working folder are named relative to it: tools of code review run in the root of the repository and
    /// look there.</summary>
    public static string UriOf(string file)
    {
        var full = Path.GetFullPath(file);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), full).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? new Uri(full).AbsoluteUri
            : string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
    }
}
