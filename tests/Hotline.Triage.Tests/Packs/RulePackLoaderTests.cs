using Hotline.Triage.Packs;
using NodaTime;

namespace Hotline.Triage.Tests.Packs;

public class RulePackLoaderTests
{
    [Theory]
    [InlineData("\"when\": \"fire\"", "\"when\": \"firee\"", "fact-unknown", "unknown fact 'firee'", "did you mean 'fire'?")]
    [InlineData("\"priority\": \"emergency\"", "\"priority\": \"emergancy\"", "priority-unknown", "unknown priority 'emergancy'", "did you mean 'emergency'?")]
    [InlineData("\"unless\": \"drill\"", "\"unles\": \"drill\"", "pack-unknown-member", "there is no member 'unles' here", "did you mean 'unless'?")]
    [InlineData("\"refer\": [\"ambulance\"], \"why\": { \"id\": \"Kebakaran", "\"refer\": [\"ambulanse\"], \"why\": { \"id\": \"Kebakaran", "agency-unknown", "unknown agency 'ambulanse'", "did you mean 'ambulance'?")]
    [InlineData("\"category\": \"medical.unconscious\", \"priority\"", "\"category\": \"medical.unconcious\", \"priority\"", "category-unknown", "unknown category 'medical.unconcious'", "did you mean 'medical.unconscious'?")]
    [InlineData("\"instruct\": [\"get-out\"]", "\"instruct\": [\"getout\"]", "text-unknown", "unknown text 'getout'", "did you mean 'get-out'?")]
    [InlineData("\"atLeast\": 3", "\"atLeast\": 3000", "condition-out-of-range", "'casualties' is a number from 0 to 1000 (people)", "compare with a number in that range")]
    [InlineData("\"is\": \"large\"", "\"is\": \"huge\"", "fact-value-wrong", "'fire-size' cannot have this value", "use one of small, large")]
    [InlineData("\"atLeast\": 1, \"of\"", "\"atLeast\": 4, \"of\"", "condition-count-wrong", "'atLeast' counts from 1 to 2 here", "add \"atLeast\": 2 or what is meant")]
    [InlineData("\"within\": \"emergency-now\", \"question\": { \"id\": \"Ada api?\"", "\"within\": \"emergency\", \"question\": { \"id\": \"Ada api?\"", "fact-unknown", "unknown fact 'emergency'", "define it under 'facts'")]
    [InlineData("{ \"fire\": true }, \"say\"", "{ \"fire\": 1 }, \"say\"", "fact-value-wrong", "'fire' cannot have this value", "use true or false")]
    [InlineData("\"en\": \"Any danger now?\"", "\"fr\": \"Danger?\"", "pack-language-missing", "'question' has no text in 'en'", "add \"en\": \"…\"")]
    [InlineData("{ \"people-trapped\": true }, \"say\": { \"id\": [\"terjebak\"] }", "{ \"fire\": false }, \"say\": { \"id\": [\"api\"] }", "phrase-twice", "'api' cannot mean this and what it means already (fire = true)", "keep one of the two")]
    [InlineData("[\"terjebak\"]", "[\"tidak\"]", "phrase-twice", "'tidak' cannot mean this and what it means already (cue Negation)", "keep one of the two")]
    [InlineData("[\"terjebak\"]", "[\"ada orang yang tidak bisa keluar\"]", "phrase-too-long", "a phrase has at most 5 words", "keep the words that matter; a sentence fits one caller only")]
    [InlineData("[\"terjebak\"]", "[\"# terjebak #\"]", "phrase-number", "'#' stands once in a phrase that gives a fact its number, and at most once in any other", "write \"gives\": { \"age\": \"#\" } and one '#' in the words")]
    [InlineData("[\"terjebak\"]", "[null]", "pack-null", "there is null here", "fill it in, or take it out")]
    [InlineData("\"avoid\": [\"tidak pingsan\"]", "\"avoid\": []", "rule-examples-missing", "a rule needs an example it matches and one it avoids", "add \"examples\": { \"match\": [\"a note\"], \"avoid\": [\"a note that is nearly one\"] }")]
    [InlineData("\"id\": \"fire.many\"", "\"id\": \"fire.trapped\"", "rule-twice", "the rule 'fire.trapped' stands in a.json:61 already", "give this one another id, or write \"replaces\": \"fire.trapped\"")]
    [InlineData("\"defaultLanguage\": \"id\"", "\"defaultLanguage\": \"su\"", "pack-default-language-unknown", "'su' is not among the languages", "use one of id, en")]
    [InlineData("\"unless\": \"drill\"", "\"reviewedOn\": \"2026-13-01\"", "rule-date-malformed", "'2026-13-01' is not a day", "write year, month and day, such as 2026-10-01")]
    [InlineData("\"unless\": \"drill\"", "\"reviewedOn\": \"2026-10-01\", \"expiresOn\": \"2026-10-01\"", "rule-date-order", "the rule expires on the day of its review or before", "give it a later day, or review it anew")]
    [InlineData("\"Get out now.\"", "\"Get out, call {fires}.\"", "contact-unknown", "unknown contact '{fires}'", "did you mean 'fire'?")]
    [InlineData("\"number\": \"113\"", "\"number\": \" \"", "pack-member-missing", "'number' is missing", "write what is read to the caller, such as 110")]
    [InlineData("\"id\": \"fire\", \"number\"", "\"id\": \"Fire\", \"number\"", "contact-name-malformed", "'Fire' is not a name", "use lower-case letters, digits, hyphens and dots, beginning with a letter, 100 at most")]
    [InlineData("\"contacts\": [", "\"contacts\": [{ \"id\": \"fire\", \"number\": \"1\", \"title\": { \"id\": \"a\", \"en\": \"a\" } }, ", "contact-twice", "the contact 'fire' is declared already", "keep one of the two; an overlay may declare it again")]
    [InlineData("\"repeated\": { \"id\": \"Sudah kami sampaikan.\", ", "\"repeated\": { ", "pack-language-missing", "'repeated' has no text in 'id'", "add \"id\": \"…\"")]
    [InlineData("\"ga\": \"tidak\"", "\"ga\": \"\"", "spelling-malformed", "an abbreviation is one word and stands for one word or more", "write \"yg\": \"yang\"")]
    public void What_is_wrong_is_named_with_its_place_and_mend(string part, string replacement, string code, string message, string mend)
    {
        var loading = SmallPack.LoadWith(part, replacement);

        Assert.False(loading.IsLoaded);
        var failure = loading.Failures.First(failure => failure.Code == code);
        Assert.Equal(message, failure.Message);
        Assert.Equal(mend, failure.Mend);
        Assert.Equal("a.json", failure.File);

        // The place is in the line that was changed, or on the rule that holds it.
        var changed = SmallPack.Json[..SmallPack.Json.IndexOf(part, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
        Assert.InRange(failure.Line!.Value, changed - 4, changed);
        Assert.True(failure.Column > 0);
    }

    [Fact]
    public void All_problems_are_listed_in_the_order_of_lines()
    {
        var loading = SmallPack.LoadText(SmallPack.Json
            .Replace("\"when\": \"fire\"", "\"when\": \"firee\"", StringComparison.Ordinal)
            .Replace("\"when\": \"unconscious\"", "\"when\": { \"fact\": \"age\", \"above\": 3 }", StringComparison.Ordinal)
            .Replace("\"drill\": false", "\"drill\": 7", StringComparison.Ordinal));
        Assert.Equal(["fact-unknown", "fact-value-wrong", "fact-unknown"], loading.Failures.Select(failure => failure.Code));
        Assert.Equal(loading.Failures.Select(failure => failure.Line), loading.Failures.Select(failure => failure.Line).Order());
    }

    [Theory]
    [InlineData("{ \"rules\": [ ", 1)]
    [InlineData("{\n \"rules\": 3 }", 2)]
    [InlineData("null", 1)]
    [InlineData("", 1)]
    [InlineData("{ \"rules\": [ { \"id\": 7 } ] }", 1)]
    [InlineData("{ \"facts\": [], \"facts\": [] }", 1)]
    public void Broken_json_names_the_line(string text, int line)
    {
        var failure = Assert.Single(SmallPack.LoadText(text).Failures);
        Assert.Equal("pack-json-broken", failure.Code);
        Assert.Equal(line, failure.Line);
        Assert.DoesNotContain("System.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Hotline.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "there is nothing in the file")]
    [InlineData("{", "the file ends before a bracket is closed")]
    [InlineData("{} {}", "something follows the end of the JSON")]
    [InlineData("{ pack: 1 }", "the name of a member in double quotes belongs here")]
    [InlineData("{ \"pack\" 1 }", "a colon belongs here")]
    [InlineData("{ \"pack\": {} \"facts\": [] }", "a comma or a closing bracket belongs here")]
    [InlineData("{ \"pack\": { \"id\": \"a\nb\" } }", "a text goes over the end of the line or holds a control character; a line end is written \\n")]
    [InlineData("{ \"pack\": { \"id\": \"a\\qb\" } }", "this character cannot follow a backslash; a backslash itself is written \\\\")]
    [InlineData("{ \"pack\": nope }", "a value belongs here: true, false, null, a number, a text in double quotes, or a bracket")]
    [InlineData("{ \"rules\": 3 }", "the value here is of the wrong type")]
    [InlineData("{ \"facts\": [], \"facts\": [] }", "'facts' stands twice")]
    [InlineData("null", "the file holds null")]
    public void Broken_json_is_said_in_plain_words(string text, string message) =>
        Assert.Equal(message, Assert.Single(SmallPack.LoadText(text).Failures).Message);

    [Fact]
    public void Json_too_deep_is_said_in_plain_words() => Assert.Equal(
        "brackets stand too deep in one another",
        Assert.Single(SmallPack.LoadText("{ \"x\": " + new string('[', 70)).Failures).Message);

    [Theory]
    [InlineData("{\n\n \"rules\": [ {\n \"when\": { \"fact\": \"a\", \"atLeast\": \"3\" } } ] }", 4, "rules[0].when")]
    [InlineData("{\n \"rules\": [ {\n \"when\": { \"all\": [\n \"a\",\n { \"not\": { \"fact\": 7 } } ] } } ] }", 5, "rules[0].when")]
    [InlineData("{\n \"rules\": [ {\n \"examples\": { \"match\": [ \"a\",\n { \"note\": 7 } ] } } ] }", 4, "rules[0].examples.match")]
    [InlineData("{\n \"rules\": [ {\n \"when\": { \"fact\": \"a\",\n \"fact\": \"b\" } } ] }", 4, "rules[0].when")]
    public void A_wrong_type_inside_a_condition_or_an_example_names_its_own_line(string text, int line, string field)
    {
        var failure = Assert.Single(SmallPack.LoadText(text).Failures);
        Assert.Equal(("pack-json-broken", line), (failure.Code, failure.Line));
        Assert.StartsWith(field, failure.Field, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_loads_or_is_refused_with_reasons() => Gen.Select(Gen.Int[0, SmallPack.Json.Length - 1], Gen.Int[0, 40], Gen.OneOf("", "null", "{", "]", "\"", "7", "[]", "{}", ","))
        .Sample((start, length, replacement) =>
        {
            var text = SmallPack.Json.Remove(start, Math.Min(length, SmallPack.Json.Length - start)).Insert(start, replacement);
            var loading = SmallPack.LoadText(text);
            Assert.NotEqual(loading.IsLoaded, loading.Failures.Length > 0);
        }, iter: 2000);

    [Fact]
    public void A_condition_too_deep_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{ \"not\": ", 17)) + "\"fire\"" + new string('}', 17);
        Assert.Contains(SmallPack.LoadWith("\"when\": \"fire\"", $"\"when\": {deep}").Failures, failure => failure.Code == "condition-too-deep");
    }

    [Fact]
    public void A_rule_too_large_is_refused()
    {
        var wide = "{ \"any\": [" + string.Join(',', Enumerable.Repeat("\"fire\"", 257)) + "] }";
        Assert.Contains(SmallPack.LoadWith("\"when\": \"fire\"", $"\"when\": {wide}").Failures, failure => failure.Code == "rule-too-large");
    }

    [Fact]
    public void A_wording_in_two_phrases_gives_the_facts_of_both()
    {
        var pack = SmallPack.LoadWith("[\"terjebak\"]", "[\"terjebak\", \"api\"]").GetPack();
        Assert.Equal(["fire", "people-trapped"], pack.NoteReader.Read("ada api").Findings.Select(finding => finding.Fact));
    }

    [Fact]
    public void An_overlay_adds_and_replaces_by_name()
    {
        const string overlay = """
            {
              "pack": { "id": "over", "version": "2", "title": "Harvest", "extends": "small" },
              "rules": [{
                "id": "fire.any", "replaces": "fire.building", "category": "fire.building", "priority": "urgent", "when": "fire",
                "why": { "id": "Api.", "en": "Fire." }, "source": "test", "examples": { "match": ["kebakaran"], "avoid": ["cari jodoh"] }
              }]
            }
            """;
        var pack = SmallPack.LoadText(SmallPack.Json, overlay).GetPack();
        Assert.Equal("small 1 + over 2", pack.Name);
        Assert.DoesNotContain(pack.Rules, rule => rule.Id == "fire.building");
        Assert.Equal("b.json:3", pack.Rules.Single(rule => rule.Id == "fire.any").Location);
        Assert.NotEqual(SmallPack.Load().Hash, pack.Hash);

        Assert.Equal("rule-replaced-unknown", Assert.Single(SmallPack.LoadText(SmallPack.Json, overlay.Replace("\"fire.building\", \"category\"", "\"fire.buildin\", \"category\"", StringComparison.Ordinal)).Failures).Code);
        Assert.Equal("pack-extends-other", Assert.Single(SmallPack.LoadText(SmallPack.Json, overlay.Replace("\"extends\": \"small\"", "\"extends\": \"large\"", StringComparison.Ordinal)).Failures).Code);
        Assert.Equal("pack-needs-another", Assert.Single(SmallPack.LoadText(overlay).Failures).Code);
    }

    [Fact]
    public void A_rule_says_who_answers_for_it_and_until_when()
    {
        var rule = SmallPack.LoadWith("\"unless\": \"drill\"", "\"owner\": \"PSC 119\", \"reviewedOn\": \"2026-10-01\", \"expiresOn\": \"2027-10-01\"").GetPack().Rules[0];
        Assert.Equal(("PSC 119", new LocalDate(2026, 10, 1), new LocalDate(2027, 10, 1)), (rule.Owner, rule.ReviewedOn, rule.ExpiresOn));
    }

    [Fact]
    public void The_hash_does_not_depend_on_line_ends()
    {
        Assert.Equal(SmallPack.Load().Hash, SmallPack.LoadText(SmallPack.Json.Replace("\n", "\r\n", StringComparison.Ordinal)).GetPack().Hash);
        Assert.NotEqual(SmallPack.Load().Hash, SmallPack.LoadWith("Ada api.", "Ada apinya.").GetPack().Hash);
    }

    [Fact]
    public void A_folder_that_is_no_pack_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("hotline-pack-");
        try
        {
            Assert.Equal("pack-folder-empty", FailureOf(folder.FullName));
            Assert.Equal("pack-folder-missing", FailureOf(Path.Combine(folder.FullName, "none")));
            var file = Path.Combine(folder.FullName, "a.json");
            File.WriteAllText(file, SmallPack.Json);
            Assert.Equal("pack-not-a-folder", FailureOf(file));
            Assert.True(RulePack.Load(new FolderRulePackSource(folder.FullName)).IsLoaded);
            Assert.Equal("pack-too-large", Assert.Single(RulePack.Load(new RulePackLimits { MaxBytes = 10 }, new FolderRulePackSource(folder.FullName)).Failures).Code);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static string FailureOf(string path) => Assert.Single(RulePack.Load(new FolderRulePackSource(path)).Failures).Code;
    }

    [Fact]
    public void The_exception_lists_everything() => Assert.Contains(
        "a.json:", Assert.Throws<InvalidRulePackException>(() => SmallPack.LoadWith("\"when\": \"fire\"", "\"when\": \"firee\"").GetPack()).Message, StringComparison.Ordinal);

    [Fact]
    public void An_overlay_changes_a_number_in_every_text()
    {
        var pack = SmallPack.LoadText(SmallPack.Json, """
            {
              "pack": { "id": "harvest", "version": "2", "title": "Harvest", "extends": "small" },
              "contacts": [{ "id": "fire", "number": "0264 000", "title": { "id": "Damkar", "en": "Fire brigade" } }]
            }
            """).GetPack();
        Assert.Equal("We have said so before. Fires: 0264 000.", pack.Advice["line-purpose"].Repeated.In("en"));
        Assert.Equal("0264 000", pack.Contacts["fire"].Number);
    }
}
