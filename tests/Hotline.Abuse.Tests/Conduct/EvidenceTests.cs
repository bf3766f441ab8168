using Hotline.Abuse.Conduct;

namespace Hotline.Abuse.Tests.Conduct;

public class EvidenceTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2026/01/22#17")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAV")]
    [InlineData("a.b_c:d-e")]
    public void An_id_is_letters_digits_and_a_few_signs(string id) => Assert.True(Evidence.IsId(id));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("+628123")]
    [InlineData("é")]
    [InlineData("a\n")]
    public void Anything_else_is_no_id(string? id) => Assert.False(Evidence.IsId(id));

    [Fact]
    public void An_id_has_at_most_100_characters()
    {
        Assert.True(Evidence.IsId(new string('a', Evidence.MaxIdLength)));
        Assert.False(Evidence.IsId(new string('a', Evidence.MaxIdLength + 1)));
    }

    [Fact]
    public void Wrong_values_are_refused_when_it_is_made()
    {
        Assert.Throws<ArgumentException>(() => RandomConduct.Piece("a b", ConductKind.Prank, RandomConduct.Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomConduct.Piece("a", (ConductKind)256, RandomConduct.Start));
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomConduct.Piece("a", ConductKind.Prank, Instant.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomConduct.Piece("a", ConductKind.Prank, Instant.FromUtc(1969, 12, 31, 23, 59)));
    }
}
