using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage.Assurance;

namespace Hotline.Triage.Tests.Assurance;

public class LabelledCallReaderTests
{
    private const string Good = """
        {"id":"a","note":"kebakaran","language":"id","facts":{"fire":true},"expected":{"category":"fire.building","alsoCategory":["rescue"],"priority":"emergency"},"hard":"negation","why":"a remark"}
        """;

    [Fact]
    public void A_call_is_read_with_its_report_and_its_label()
    {
        var reading = LabelledCallReader.Read(Good);
        Assert.Empty(reading.Failures);
        var call = reading.Call!;
        Assert.Equal(("a", "kebakaran", "id"), (call.Report.Id, call.Report.Note, call.Report.Language));
        Assert.True(call.Report.Facts["fire"].IsTrue);
        Assert.Equal(("fire.building", Priority.Emergency, "negation"), (call.Category.Code, call.Priority, call.Hard));
        Assert.Equal("rescue", Assert.Single(call.AlsoCategories).Code);
    }

    [Theory]
    [InlineData("fire", true)]
    [InlineData("fire.vehicle", true)]
    [InlineData("rescue.water", true)]
    [InlineData("medical", false)]
    public void Only_the_roots_of_categories_are_compared(string decided, bool isRight) =>
        Assert.Equal(isRight, LabelledCallReader.Read(Good).Call!.Accepts(Category.Parse(decided)));

    [Theory]
    [InlineData("""{"id":"a","note":""}""", "label-missing", "expected")]
    [InlineData("""{"id":"a","note":"","expected":null}""", "label-missing", "expected")]
    [InlineData("""{"id":"a","note":"","expected":"fire"}""", "label-malformed", "expected")]
    [InlineData("""{"id":"a","note":"","expected":{"priority":"urgent"}}""", "label-missing", "expected.category")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"Fire!","priority":"urgent"}}""", "label-category-malformed", "expected.category")]
    [InlineData("""{"id":"a","note":"","expected":{"category":1,"priority":"urgent"}}""", "label-category-malformed", "expected.category")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"fier","priority":"urgent"}}""", "label-category-unknown", "expected.category")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"fire"}}""", "label-missing", "expected.priority")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"fire","priority":"high"}}""", "label-priority-malformed", "expected.priority")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"fire","priority":2}}""", "label-priority-malformed", "expected.priority")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"fire","priority":"urgent","alsoCategories":["rescue"]}}""", "label-member-unknown", "expected")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"fire","priority":"urgent","alsoCategory":"rescue"}}""", "label-malformed", "expected.alsoCategory")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"fire","priority":"urgent","alsoCategory":["rescue",7]}}""", "label-category-malformed", "expected.alsoCategory[1]")]
    [InlineData("""{"id":"a","note":"","expected":{"category":"fire","priority":"urgent"},"hard":true}""", "label-malformed", "hard")]
    [InlineData("""{"note":"","expected":{"category":"fire","priority":"urgent"}}""", "report-id-missing", "id")]
    [InlineData("""{"id":""", "report-json-broken", "")]
    public void What_is_wrong_is_named_with_its_place(string json, string code, string field)
    {
        var reading = LabelledCallReader.Read(json);
        Assert.Null(reading.Call);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal((code, field), (failure.Code, failure.Field));
        Assert.NotEmpty(failure.Mend);
    }

    [Fact]
    public void A_category_with_a_root_of_a_pack_of_ones_own_is_read() =>
        Assert.Equal("volcano.ash", LabelledCallReader.Read("""{"id":"a","note":"","expected":{"category":"volcano.ash","priority":"urgent"}}""").Call!.Category.Code);

    [Fact]
    public void A_call_whose_text_was_mended_is_read_with_a_warning()
    {
        var reading = LabelledCallReader.Read("""{"id":"a","note":"\uD800","expected":{"category":"fire","priority":"urgent"}}""");
        Assert.NotNull(reading.Call);
        Assert.Equal("report-text-broken", Assert.Single(reading.Failures).Code);
    }

    [Fact]
    public void No_text_makes_it_throw() => Gen.Select(Gen.Int[0, Good.Length], Gen.Int[0, Good.Length], Gen.String[0, 5]).Sample((start, length, text) =>
    {
        var json = Good.Remove(start, Math.Min(length, Good.Length - start)).Insert(start, text);
        var reading = LabelledCallReader.Read(json);
        Assert.True(reading.Call is not null || !reading.Failures.IsEmpty);
    });
}
