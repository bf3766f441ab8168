using CsCheck;
using Hotline.Domain.Categories;

namespace Hotline.Domain.Tests.Categories;

public sealed class CategoryTests
{
    private static readonly Gen<string> GenPart = Gen.Select(
        Gen.Char['a', 'z'],
        Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['0', '9'], Gen.Const('-')).Array[0, 6],
        (first, rest) => first + new string(rest));

    // Few different parts, so that one category often lies within another.
    private static readonly Gen<Category> GenCategory = Gen.OneOf("fire", "firework", "building", "a")
        .Array[1, Category.MaxDepth].Select(parts => Category.Parse(string.Join('.', parts)));

    [Fact]
    public void A_code_reads_and_writes_the_same() => GenPart.Array[1, Category.MaxDepth].Sample(parts =>
    {
        var code = string.Join('.', parts);
        var category = Category.Parse(code);
        Assert.Equal(code, category.Code);
        Assert.Equal(code, category.ToString());
        Assert.Equal(parts.Length, category.Depth);
        Assert.Equal(parts[0], category.Root.Code);
        Assert.Equal(category, Category.Parse(category.Code));
    });

    [Fact]
    public void Parsing_never_throws_and_agrees_with_TryParse() => Gen.String.Sample(text =>
    {
        if (Category.TryParse(text, out var category)) Assert.Equal(text, category.Code);
        else Assert.Throws<ArgumentException>(() => Category.Parse(text));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Fire")]
    [InlineData("fire.")]
    [InlineData(".fire")]
    [InlineData("fire..building")]
    [InlineData("fire building")]
    [InlineData("1fire")]
    [InlineData("-fire")]
    [InlineData("api🔥")]
    [InlineData("a.b.c.d.e.f.g")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(Category.TryParse(text, out var category));
        Assert.Equal(CategoryRoots.Unclassified, category);
    }

    [Fact]
    public void Codes_of_a_hundred_characters_are_read_and_longer_ones_are_not()
    {
        Assert.True(Category.TryParse(new string('a', 100), out _));
        Assert.False(Category.TryParse(new string('a', 101), out _));
    }

    [Fact]
    public void The_default_value_is_unclassified()
    {
        Assert.Equal("unclassified", default(Category).Code);
        Assert.Equal(Category.Parse("unclassified"), default);
        Assert.Equal(Category.Parse("unclassified").GetHashCode(), default(Category).GetHashCode());
    }

    [Fact]
    public void A_category_is_within_itself_its_parent_and_its_root() => GenCategory.Sample(category =>
        category.IsWithin(category) && category.IsWithin(category.Root)
        && (category.Parent is not { } parent || (category.IsWithin(parent) && !parent.IsWithin(category) && parent.Depth == category.Depth - 1)));

    [Fact]
    public void Within_passes_on_and_goes_both_ways_only_for_equals() => Gen.Select(GenCategory, GenCategory, GenCategory).Sample((a, b, c) =>
        (!(a.IsWithin(b) && b.IsWithin(c)) || a.IsWithin(c)) && (!(a.IsWithin(b) && b.IsWithin(a)) || a == b));

    [Fact]
    public void Within_is_the_same_as_climbing_the_parents() => Gen.Select(GenCategory, GenCategory).Sample((category, wider) =>
    {
        var climbs = false;
        for (Category? step = category; step is { } current; step = current.Parent) climbs |= current == wider;
        Assert.Equal(climbs, category.IsWithin(wider));
    });

    [Fact]
    public void Fireworks_are_not_within_fire() => Assert.False(Category.Parse("fireworks").IsWithin(Category.Parse("fire")));

    [Fact]
    public void A_root_has_no_parent() => Assert.Null(Category.Parse("fire").Parent);
}
