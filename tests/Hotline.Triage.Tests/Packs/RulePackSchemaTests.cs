using System.Text;
using System.Text.Json.Nodes;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests.Packs;

public class RulePackSchemaTests
{
    private static readonly SchemaCheck Check = new(JsonNode.Parse(RulePackSchema.GetJson())!.AsObject());

    [Fact]
    public void The_schema_in_the_package_is_the_one_the_types_give()
    {
        var generated = SchemaGenerator.Generate();

        // Set HOTLINE_WRITE_SCHEMA to the path of rule-pack.schema.json after a change of the format.
        if (Environment.GetEnvironmentVariable("HOTLINE_WRITE_SCHEMA") is { Length: > 0 } path) File.WriteAllText(path, generated);
        Assert.Equal(generated, RulePackSchema.GetJson().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_member_is_described() => Assert.Empty(SchemaGenerator.Undescribed(JsonNode.Parse(RulePackSchema.GetJson())));

    [Fact]
    public void Every_pack_of_the_library_and_its_tests_is_valid()
    {
        Assert.Empty(Check.Failures(SmallPack.Json));
        var files = EmbeddedRulePackSource.Purwakarta().Read(new RulePackLimits()).Files;
        Assert.NotEmpty(files);
        foreach (var file in files)
            Assert.Empty(Check.Failures(Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF')).Select(failure => $"{file.Name}: {failure}"));
    }

    [Theory]
    [InlineData("\"unless\": \"drill\"", "\"unles\": \"drill\"", "$.rules[0].unles: there is no such member")]
    [InlineData("\"priority\": \"emergency\"", "\"priority\": \"emergancy\"", "$.rules[0].priority: enum")]
    [InlineData("\"when\": \"fire\"", "\"when\": { \"fact\": \"fire\", \"all\": [\"fire\"] }", "$.rules[0].when: anyOf")]
    [InlineData("\"when\": \"fire\"", "\"when\": { \"of\": [\"fire\"] }", "$.rules[0].when: anyOf")]
    [InlineData("\"when\": \"fire\"", "\"when\": 7", "$.rules[0].when: anyOf")]
    [InlineData("\"source\": \"test\",", "", "$.rules[0]: source is required")]
    [InlineData("\"id\": \"drill\"", "\"id\": \"Drill\"", "$.facts[6].id: pattern")]
    [InlineData("\"avoid\": [\"hati terbakar\"]", "\"avoid\": []", "$.rules[0].examples.avoid: minItems")]
    [InlineData("\"source\": \"test\",", "\"source\": \"test\", \"reviewedOn\": \"October\",", "$.rules[0].reviewedOn: pattern")]
    public void It_finds_what_the_loader_finds(string part, string replacement, string failure)
    {
        var at = SmallPack.Json.IndexOf(part, StringComparison.Ordinal);
        var text = SmallPack.Json.Remove(at, part.Length).Insert(at, replacement);
        Assert.Equal([failure], Check.Failures(text));
        Assert.False(SmallPack.LoadText(text).IsLoaded);
    }

    [Fact]
    public void What_loads_without_null_is_valid() => Gen.Select(
        Gen.Int[0, SmallPack.Json.Length - 1], Gen.Int[0, 30], Gen.OneOf("", "7", "[]", "{}", "\"x\"", "\"fire\"", "true", "\"$schema\": \"x\",")).Sample((start, length, replacement) =>
    {
        var text = SmallPack.Json.Remove(start, Math.Min(length, SmallPack.Json.Length - start)).Insert(start, replacement);
        if (SmallPack.LoadText(text).IsLoaded) Assert.Empty(Check.Failures(text));
    }, iter: 3000);
}
