using CsCheck;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Tests.Locations;

public sealed class RegencyTests
{
    private static readonly Regency Purwakarta = Regencies.Purwakarta;

    [Theory]
    [InlineData("Babakan Cikao", "32.14.12")]
    [InlineData("babakancikao", "32.14.12")]
    [InlineData("BABAKAN-CIKAO", "32.14.12")]
    [InlineData("kec. plered", "32.14.04")]
    [InlineData("Kec.Plered", "32.14.04")]
    [InlineData("Kecamatan  Plered ", "32.14.04")]
    [InlineData("pondok salam", "32.14.16")]
    [InlineData("Purwakarta", "32.14.01")]
    [InlineData("32.14.04", "32.14.04")]
    [InlineData("321404", "32.14.04")]
    public void The_ways_people_write_a_district_find_it(string text, string code)
    {
        Assert.True(Purwakarta.TryFind(text, out var district, out var failure));
        Assert.Null(failure);
        Assert.Equal(code, district.Code);
    }

    [Theory]
    [InlineData("Pelred", "did you mean 'Plered'?")]
    [InlineData("kec. wanaysa", "did you mean 'Wanayasa'?")]
    [InlineData("Pondoksalem", "did you mean 'Pondoksalam'?")]
    [InlineData("Cikampek", "give the name or the code of one of its 17 districts")]
    [InlineData("32.15.01", "give the name or the code of one of its 17 districts")]
    [InlineData("Kecamatan", "give the name or the code of one of its 17 districts")]
    public void An_unknown_district_is_told_with_the_nearest_name(string text, string mend)
    {
        Assert.False(Purwakarta.TryFind(text, out var district, out var failure));
        Assert.Null(district);
        Assert.Equal(("district-unknown", "district", mend), (failure.Code, failure.Field, failure.Mend));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_missing_district_is_told_apart_from_an_unknown_one(string? text)
    {
        Assert.False(Purwakarta.TryFind(text, out _, out var failure, "calls[3].district"));
        Assert.Equal(("district-missing", "calls[3].district"), (failure.Code, failure.Field));
    }

    [Fact]
    public void Every_district_is_found_by_its_code_and_name_in_any_dress() =>
        Gen.Select(Gen.OneOf([.. Purwakarta.Districts]), Gen.OneOf("", "Kec. ", "kecamatan ", "KEC-"), Gen.Bool, Gen.Int[0, 8]).Sample(
            (district, title, capitals, split) =>
            {
                var name = split < district.Name.Length ? district.Name.Insert(split, " ") : district.Name;
                name = title + (capitals ? name.ToUpperInvariant() : name);
                Assert.True(Purwakarta.TryFind(name, out var byName, out _));
                Assert.True(Purwakarta.TryFind(district.Code, out var byCode, out _));
                Assert.Equal((district, district), (byName, byCode));
            });

    [Fact]
    public void Any_text_gives_a_district_or_a_failure_that_does_not_quote_it() => Gen.String.Sample(text =>
    {
        var found = Purwakarta.TryFind("Jalan " + text, out var district, out var failure);
        Assert.Equal(found, district is not null);
        Assert.NotEqual(found, failure is not null);
        Assert.DoesNotContain("Jalan", failure?.ToString() ?? "", StringComparison.Ordinal);
    });

    [Fact]
    public void A_host_can_give_its_own_regency()
    {
        var karawang = new Regency("32.15", "Kabupaten Karawang", [new() { Code = "32.15.01", Name = "Karawang Barat" }]);
        Assert.True(karawang.TryFind("kec karawang barat", out var district, out _));
        Assert.Equal("32.15.01 Karawang Barat", district.ToString());
    }

    [Fact]
    public void Districts_that_do_not_fit_are_refused()
    {
        District one = new() { Code = "32.15.01", Name = "Satu" };
        Assert.Throws<ArgumentException>(() => new Regency("32.15", "Kabupaten", []));
        Assert.Throws<ArgumentException>(() => new Regency("32.14", "Kabupaten", [one]));
        Assert.Throws<ArgumentException>(() => new Regency("32.15", "Kabupaten", [one, one with { Name = "Dua" }]));
        Assert.Throws<ArgumentException>(() => new Regency("32.15", "Kabupaten", [one, one with { Code = "32.15.02", Name = "SA TU" }]));
        Assert.Throws<ArgumentException>(() => new Regency("32.15", " ", [one]));
    }
}
