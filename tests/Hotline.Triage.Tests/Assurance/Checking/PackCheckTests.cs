using Hotline.Triage.Assurance.Checking;
using NodaTime;

namespace Hotline.Triage.Tests.Assurance.Checking;

/// <summary>What is found about facts, phrases, texts and examples, each by a change of the small pack.</summary>
public class PackCheckTests
{
    private static readonly LocalDate Day = new(2026, 10, 12);

    /// <summary>A change of the small pack, what it makes the check find, and about what.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        { Fact("drill"), Fact("unused", "drill"), "fact-unused", "unused" },
        { ", \"unless\": \"drill\",", ",", "fact-unread", "drill" },
        { ", \"en\": [\"fire\"] } }", " } }", "phrase-language-missing", "fire" },
        { "\"say\": { \"id\": [\"latihan\"] }", "\"say\": { \"id\": [\"latihan\", \"latihan kebakaran\"] }", "phrase-swallows-danger", "drill" },
        { """{ "code": "fire.building",""", """{ "code": "fire.car", "title": { "id": "Mobil", "en": "Car" } }, { "code": "fire.building",""", "category-unused", "fire.car" },
        { """{ "kind": "ambulance",""", """{ "kind": "police", "title": { "id": "Polisi", "en": "Police" } }, { "kind": "ambulance",""", "agency-unused", "police" },
        { "\"instruct\": [\"get-out\"], ", "", "instruction-unused", "get-out" },
        { "\"close\": \"line-purpose\", ", "", "advice-unused", "line-purpose" },
        { """{ "id": "fire", "number": "113",""", """{ "id": "police", "number": "110", "title": { "id": "Polisi", "en": "Police" } }, { "id": "fire", "number": "113",""", "contact-unused", "police" },
        { ", \"source\": \"public guidance\"", "", "source-missing", "get-out" },
        { "\"id\": \"medical.unconscious\",", "\"id\": \"medical.unconscious\", \"expiresOn\": \"2026-10-12\",", "rule-expired", "medical.unconscious" },
        { "\"avoid\": [\"tidak pingsan\"]", "\"avoid\": [\"halo\"]", "example-unrelated", "medical.unconscious" },
        { "\"match\": [\"bapak pingsan\"]", "\"match\": [\"halo pingsam\", \"cari jodoh\"]", "example-unrelated", "medical.unconscious" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_defect_is_found_where_it_is_and_not_without_it(string part, string replacement, string code, string id)
    {
        Assert.DoesNotContain(Check("", "").Findings, finding => finding.Code == code && finding.Id == id);
        var found = Assert.Single(Check(part, replacement).Findings, finding => finding.Code == code && finding.Id == id);
        Assert.Equal("a.json", found.File);
        Assert.InRange(found.Line ?? 0, 2, 200);
        Assert.NotEmpty(found.Mend);
        Assert.False(found.Message.EndsWith('.'));
    }

    [Fact]
    public void Question_that_only_the_lowest_rules_read_is_never_asked()
    {
        Assert.Equal(["matchmaking"], Of(Check("", ""), "question-unneeded"));
        Assert.Empty(Of(Check("\"priority\": \"non-emergency\", \"when\": \"matchmaking\"", "\"priority\": \"routine\", \"when\": \"matchmaking\""), "question-unneeded"));
    }

    [Theory]
    [InlineData("2026-10-12", null, true)]
    [InlineData("2026-10-13", null, false)]
    [InlineData("2026-10-13", 1, true)]
    public void Review_is_due_from_the_day_on_which_a_rule_expires(string expires, int? later, bool isDue)
    {
        var check = Check("\"id\": \"medical.unconscious\",", $"\"id\": \"medical.unconscious\", \"owner\": \"PSC 119\", \"expiresOn\": \"{expires}\",", Day.PlusDays(later ?? 0));
        Assert.Equal(isDue, check.Findings.Any(finding => finding.Code == "rule-expired" && finding.Message.Contains("PSC 119", StringComparison.Ordinal)));
    }

    [Fact]
    public void Reviews_are_not_checked_without_a_day() => Assert.Empty(Of(
        PackCheck.Of(SmallPack.LoadWith("\"id\": \"medical.unconscious\",", "\"id\": \"medical.unconscious\", \"expiresOn\": \"2000-01-01\","), day: null), "rule-expired"));

    [Fact]
    public void Wide_fact_that_only_settles_narrower_ones_is_in_use() =>
        Assert.DoesNotContain(Check("", "").Findings, finding => finding.Id == "emergency-now");

    [Fact]
    public void Rules_from_code_are_told_what_files_cannot_lack()
    {
        var check = PackCheck.Of(RandomRules.PackOf([RandomRules.RuleOf("r", Triage.Rules.Condition.Fact("b4")) with { Source = "" }]), day: null);
        Assert.Equal(2, Of(check, "example-missing").Length);
        Assert.Equal(["r"], Of(check, "source-missing"));
        Assert.Empty(Of(check, "language-missing"));

        var code = SmallPack.Load().With([RandomRules.RuleOf("r", Triage.Rules.Condition.Fact("drill")) with
        {
            Category = Hotline.Domain.Categories.Category.Parse("fire.building"),
            Why = LocalizedText.Of(("id", "x"), ("en", "x")),
        }]);
        Assert.Equal(["r", "r"], Of(PackCheck.Of(code, day: null), "example-missing"));
    }

    [Fact]
    public void Text_without_a_language_is_found_in_a_pack_that_no_loader_read()
    {
        var pack = RandomRules.PackOf([RandomRules.RuleOf("r", Triage.Rules.Condition.Fact("b4")) with { Why = LocalizedText.Of(("id", "x")) }]);
        Assert.Equal(["r"], Of(PackCheck.Of(pack, day: null), "language-missing"));
    }

    [Fact]
    public void What_keeps_a_pack_from_loading_is_told_as_findings()
    {
        var check = Check("\"when\": \"unconscious\"", "\"when\": \"unconscius\"");
        var finding = Assert.Single(check.Findings);
        Assert.Equal(("fact-unknown", FindingSeverity.Error, PackPart.Pack, "a.json"), (finding.Code, finding.Severity, finding.Part, finding.File));
        Assert.EndsWith("unknown fact 'unconscius'; did you mean 'unconscious'? [fact-unknown]", finding.ToString(), StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Error, check.Worst);
    }

    [Fact]
    public void Findings_are_ordered_by_place_and_the_same_every_time()
    {
        var (first, second) = (Check("", ""), Check("", ""));
        Assert.Equal(first.Findings.Select(finding => finding.ToString()), second.Findings.Select(finding => finding.ToString()));
        Assert.Equal(first.Findings.OrderBy(finding => finding.Line).Select(finding => finding.Line), first.Findings.Select(finding => finding.Line));
    }

    [Fact]
    public void Every_finding_is_of_a_known_kind_and_severity()
    {
        var kinds = FindingKinds.All.ToDictionary(kind => kind.Code, StringComparer.Ordinal);
        Assert.Equal(kinds.Keys.Order(StringComparer.Ordinal), FindingKinds.All.Select(kind => kind.Code));
        Assert.All(Check("", "").Findings, finding => Assert.Equal(kinds[finding.Code].Severity, finding.Severity));
        Assert.All(kinds.Values, kind => Assert.False(string.IsNullOrEmpty(kind.Summary) || string.IsNullOrEmpty(kind.Mend) || string.IsNullOrEmpty(kind.Reach)));
    }

    [Fact]
    public void Purwakarta_pack_has_nothing_above_a_note() => Assert.Empty(
        PackCheck.Of(Triage.Packs.RulePack.LoadPurwakarta(), Day).Findings.Where(finding => finding.Severity > FindingSeverity.Note).Select(finding => finding.ToString()));

    private static string Fact(string id, string? before = null) =>
        $$"""{ "id": "{{id}}", "question": { "id": "Apakah ini latihan?", "en": "Is this a drill?" } }""" + (before is null ? "" : $",\n    {Fact(before)}");

    private static string[] Of(PackCheck check, string code) => [.. check.Findings.Where(finding => finding.Code == code).Select(finding => finding.Id)];

    private static PackCheck Check(string part, string replacement) => Check(part, replacement, Day);

    private static PackCheck Check(string part, string replacement, LocalDate day) =>
        PackCheck.Of(part.Length == 0 ? SmallPack.LoadText(SmallPack.Json) : SmallPack.LoadWith(part, replacement), day);
}
