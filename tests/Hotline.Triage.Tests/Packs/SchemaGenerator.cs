using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Hotline.Domain;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Tests.Packs;

/// <summary>Makes the JSON Schema of pack files from the types that read them.</summary>
internal static class SchemaGenerator
{
    private const string Name = "^[a-z][a-z0-9.-]{0,99}$";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<Type, string[]> Required = new()
    {
        [typeof(ManifestEntry)] = ["id", "version"],
        [typeof(FactEntry)] = ["id", "question"],
        [typeof(PhraseEntry)] = ["say"],
        [typeof(FamilyEntry)] = ["form", "of"],
        [typeof(CategoryEntry)] = ["code", "title"],
        [typeof(AgencyEntry)] = ["kind", "title"],
        [typeof(TextEntry)] = ["id", "text"],
        [typeof(RuleEntry)] = ["id", "category", "priority", "when", "why", "source", "examples"],
        [typeof(ExamplesEntry)] = ["match", "avoid"],
    };

    public static string Generate()
    {
        var options = new JsonSchemaExporterOptions { TransformSchemaNode = Transform };
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "A file of a Hotline rule pack",
            ["description"] = "Any of the sections; how a pack is divided into files is for its authors. Comments and trailing commas are allowed.",
        };
        foreach (var (key, value) in PackJson.Default.PackFileEntry.GetJsonSchemaAsNode(options).AsObject().ToList()) root[key] = value?.DeepClone();

        var condition = PackJson.Default.ConditionBody.GetJsonSchemaAsNode(options).AsObject();
        condition["oneOf"] = new JsonArray([.. new[] { "fact", "all", "any", "not", "of" }.Select(member => new JsonObject { ["required"] = new JsonArray(member) })]);
        condition["dependentRequired"] = new JsonObject { ["of"] = new JsonArray("atLeast") };
        root["$defs"] = new JsonObject
        {
            ["condition"] = TextOr("The boolean fact is true.", condition),
            ["example"] = TextOr("A note.", PackJson.Default.ExampleBody.GetJsonSchemaAsNode(options)),
        };
        return root.ToJsonString(Indented) + "\n";
    }

    /// <summary>The members that have no description yet, so that none is forgotten.</summary>
    public static IEnumerable<string> Undescribed(JsonNode? node, string path = "")
    {
        if (node is JsonObject holder)
        {
            foreach (var (member, schema) in holder["properties"] as JsonObject ?? [])
                if (schema is not JsonObject described || described["description"] is null)
                    yield return $"{path}.{member}";
            foreach (var (key, value) in holder)
                foreach (var inner in Undescribed(value, $"{path}.{key}"))
                    yield return inner;
        }
        else if (node is JsonArray list)
        {
            foreach (var inner in list.SelectMany(element => Undescribed(element, path))) yield return inner;
        }
    }

    private static JsonObject TextOr(string meaning, JsonNode body) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string", ["description"] = meaning }, body),
    };

    private static JsonObject Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = context.TypeInfo.Type;
        var schema = type == typeof(ConditionEntry) ? new JsonObject { ["$ref"] = "#/$defs/condition" }
            : type == typeof(ExampleEntry) ? new JsonObject { ["$ref"] = "#/$defs/example" }
            : type == typeof(JsonElement) || type == typeof(JsonElement?) ? Value()
            : node as JsonObject ?? [];

        if (type.IsSubclassOf(typeof(PackEntry)) && !schema.ContainsKey("$ref"))
        {
            schema["additionalProperties"] = false;
            if (Required.TryGetValue(type, out var required)) schema["required"] = new JsonArray([.. required.Select(member => JsonValue.Create(member))]);
        }

        WithoutNull(schema);
        if (context.PropertyInfo is not { } property) return schema;
        Refine(property.DeclaringType, property.Name, schema);
        if (SchemaDescriptions.Of(property.DeclaringType, property.Name) is not { } text) return schema;
        var described = new JsonObject { ["description"] = text };
        foreach (var (key, value) in schema) described[key] = value?.DeepClone();
        return described;
    }

    /// <summary>The loader takes null for "not there"; an author need not write it.</summary>
    private static void WithoutNull(JsonObject schema)
    {
        if (schema["type"] is not JsonArray types) return;
        var names = types.Select(name => name!.GetValue<string>()).Where(name => name != "null").ToList();
        schema["type"] = names is [var single] ? single : new JsonArray([.. names.Select(name => JsonValue.Create(name))]);
    }

    private static void Refine(Type owner, string member, JsonObject schema)
    {
        if (owner == typeof(RuleEntry) && member == "priority")
            schema["enum"] = new JsonArray([.. Enum.GetValues<Priority>().Reverse().Select(priority => JsonValue.Create(priority.ToCode()))]);
        if (owner == typeof(FactEntry) && member == "type") schema["enum"] = new JsonArray("boolean", "number", "choice");
        if (member == "id" && owner != typeof(ManifestEntry)) schema["pattern"] = Name;
        if (member is "reviewedOn" or "expiresOn") schema["pattern"] = "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        if (owner == typeof(ExamplesEntry)) schema["minItems"] = 1;
        if (owner == typeof(ConditionBody) && member is "all" or "any" or "of" or "oneOf") schema["minItems"] = 1;

        // The exporter leaves out what it holds to be anything.
        if (owner == typeof(ExamplesEntry)) schema["items"] = new JsonObject { ["$ref"] = "#/$defs/example" };
        if (owner == typeof(ConditionBody) && member is "all" or "any" or "of") schema["items"] = new JsonObject { ["$ref"] = "#/$defs/condition" };
        if (owner == typeof(ConditionBody) && member is "oneOf") schema["items"] = Value();
        if (member is "gives" or "facts" && owner != typeof(PackFileEntry)) schema["additionalProperties"] = Value();
    }

    private static JsonObject Value() => new() { ["type"] = new JsonArray("boolean", "number", "string") };
}
