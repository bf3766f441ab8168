using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hotline.Triage.Tests.Packs;

/// <summary>Checks JSON against a schema: the keywords that the pack schema uses, and no others.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description"];

    public List<string> Failures(string json)
    {
        var failures = new List<string>();
        var node = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        Check(root, node, "$", failures);
        return failures;
    }

    private void Check(JsonObject schema, JsonNode? node, string path, List<string> failures)
    {
        foreach (var (keyword, rule) in schema)
        {
            switch (keyword)
            {
                case "$ref":
                    Check(rule!.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode)root, (place, step) => place[step]!).AsObject(), node, path, failures);
                    break;
                case "type" when !(rule is JsonArray types ? types.Select(type => type!.GetValue<string>()) : [rule!.GetValue<string>()]).Any(type => IsA(type!, node)):
                    failures.Add($"{path}: {TypeOf(node)} is not {rule.ToJsonString()}");
                    return;
                case "enum" when !rule!.AsArray().Any(value => JsonNode.DeepEquals(value, node)):
                case "pattern" when TypeOf(node) == "string" && !Regex.IsMatch(node!.GetValue<string>(), rule!.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)):
                case "minItems" when node is JsonArray items && items.Count < rule!.GetValue<int>():
                case "anyOf" when !rule!.AsArray().Any(option => Holds(option!.AsObject(), node)):
                case "oneOf" when rule!.AsArray().Count(option => Holds(option!.AsObject(), node)) != 1:
                    failures.Add($"{path}: {keyword}");
                    break;
                case "required" when node is JsonObject holder:
                    failures.AddRange(rule!.AsArray().Where(member => !holder.ContainsKey(member!.GetValue<string>())).Select(member => $"{path}: {member} is required"));
                    break;
                case "dependentRequired" when node is JsonObject holder:
                    failures.AddRange(rule!.AsObject().Where(pair => holder.ContainsKey(pair.Key))
                        .SelectMany(pair => pair.Value!.AsArray()).Where(member => !holder.ContainsKey(member!.GetValue<string>())).Select(member => $"{path}: {member} is required"));
                    break;
                case "items" when node is JsonArray list:
                    for (var i = 0; i < list.Count; i++) Check(rule!.AsObject(), list[i], $"{path}[{i}]", failures);
                    break;
                case "properties" when node is JsonObject holder:
                    foreach (var (member, value) in holder)
                        if (rule![member] is JsonObject property)
                            Check(property, value, $"{path}.{member}", failures);
                    break;
                case "additionalProperties" when node is JsonObject holder:
                    foreach (var (member, value) in holder.Where(pair => schema["properties"]?.AsObject().ContainsKey(pair.Key) != true))
                    {
                        if (rule is JsonObject property) Check(property, value, $"{path}.{member}", failures);
                        else failures.Add($"{path}.{member}: there is no such member");
                    }

                    break;
                case "type" or "enum" or "pattern" or "minItems" or "anyOf" or "oneOf" or "required" or "dependentRequired" or "items" or "properties" or "additionalProperties":
                    break;
                default:
                    if (!Notes.Contains(keyword)) throw new NotSupportedException($"The check does not know the keyword '{keyword}'.");
                    break;
            }
        }
    }

    private bool Holds(JsonObject schema, JsonNode? node)
    {
        var failures = new List<string>();
        Check(schema, node, "", failures);
        return failures.Count == 0;
    }

    private static bool IsA(string type, JsonNode? node) =>
        type == TypeOf(node) || (type == "integer" && TypeOf(node) == "number" && double.IsInteger(node!.GetValue<double>()));

    private static string TypeOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        _ => "boolean",
    };
}
