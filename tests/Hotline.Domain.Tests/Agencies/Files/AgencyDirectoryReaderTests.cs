using System.Text;
using CsCheck;
using Hotline.Domain.Agencies;
using Hotline.Domain.Agencies.Files;
using Hotline.Domain.Failures;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Tests.Agencies.Files;

public sealed class AgencyDirectoryReaderTests
{
    private const string Desk = """{ "id": "desk", "name": "Posko", "everywhere": true, "alwaysOpen": true, "numbers": [{ "number": "112", "source": "s" }] }""";

    [Fact]
    public void The_example_has_the_national_numbers_and_says_that_it_is_an_example()
    {
        var reading = Read(AgencyFiles.PurwakartaExample());
        Assert.True(reading.IsAccepted, string.Join('\n', reading.Failures));
        Assert.True(reading.IsExample);
        Assert.Equal(["directory-is-example", "kind-without-agency"], reading.Failures.Select(failure => failure.Code));
        string[] numbers = [.. AgencyKinds.All.Select(kind => reading.Directory.WhoTakes(new AgencyQuery { Kind = kind, At = Instant.FromUtc(2026, 1, 1, 0, 0) }).First.Agency.Numbers.FirstOrDefault()?.Number ?? "none")];
        Assert.Equal(["119", "113", "115", "110", "112", "123", "none", "129"], numbers);
    }

    [Fact]
    public void Hours_districts_and_points_are_read()
    {
        var reading = Read(File(Desk, """
            { "id": "clinic", "name": "Klinik", "kinds": ["ambulance"], "districts": ["Kec. Plered", "32.14.05"],
              "weekly": { "monday": ["07:00-15:00", "20:00-06:00"], "sunday": [] }, "holidays": { "2026-08-17": ["08:00-09:00"] },
              "numbers": [{ "number": "0264-200123", "source": "asked there", "label": "IGD" }], "point": { "latitude": -6.6, "longitude": 107.4 }, "fallback": ["desk"] }
            """));
        Assert.True(reading.IsAccepted, string.Join('\n', reading.Failures));
        var clinic = reading.Directory.Agencies.First();
        Assert.Equal(["32.14.04", "32.14.05"], clinic.Districts!);
        Assert.Equal("0264-200123 (IGD)", clinic.Numbers[0].ToString());
        Assert.Equal(new GeoPoint(-6.6, 107.4), clinic.Point);
        Assert.True(clinic.Hours.IsOpenAt(Instant.FromUtc(2026, 8, 17, 1, 30)));
        Assert.False(clinic.Hours.IsOpenAt(Instant.FromUtc(2026, 8, 17, 3, 0)));
        Assert.True(clinic.Hours.IsOpenAt(Instant.FromUtc(2026, 8, 10, 3, 0)));
    }

    [Theory]
    [InlineData("\"districts\": [\"Pelred\"]", "district-unknown", "agencies[1].districts[0]")]
    [InlineData("\"everywhere\": true, \"districts\": [\"Plered\"]", "area-twice", "agencies[1].districts")]
    [InlineData("\"districts\": []", "area-missing", "agencies[1]")]
    [InlineData("\"everywhere\": true, \"weekly\": {}", "hours-twice", "agencies[1]")]
    [InlineData("\"everywhere\": true, \"kinds\": [\"Damkar!\"]", "kind-malformed", "agencies[1].kinds[0]")]
    [InlineData("\"everywhere\": true, \"fallback\": [\"desc\"]", "fallback-unknown", "agencies[1].fallback[0]")]
    [InlineData("\"everywhere\": true, \"point\": {\"latitude\": 107.4, \"longitude\": -6.6}", "point-swapped", "agencies[1].point")]
    [InlineData("\"everywhere\": true, \"evrywhere\": true", "member-unknown", "agencies[1].evrywhere")]
    [InlineData("\"everywhere\": true, \"numbers\": [{\"number\": \"satu\", \"source\": \"s\"}]", "number-malformed", "agencies[1].numbers[0]")]
    [InlineData("\"everywhere\": true, \"numbers\": [{\"number\": \"119\"}]", "source-missing", "agencies[1].numbers[0]")]
    public void A_fault_is_told_with_file_line_and_field_and_gives_no_directory(string members, string code, string field)
    {
        var reading = Read(File(Desk, $$"""{ "id": "other", "name": "Other", "alwaysOpen": true, "kinds": ["police"], "note": "n", {{members}} }""".Replace("\"kinds\": [\"police\"], \"note\": \"n\", \"everywhere\": true, \"kinds\"", "\"note\": \"n\", \"everywhere\": true, \"kinds\"", StringComparison.Ordinal)));
        Assert.False(reading.IsAccepted);
        var failure = Assert.Single(reading.Failures, failure => failure.Severity == FailureSeverity.Error);
        Assert.Equal((code, field, "agencies.json", 3), (failure.Code, failure.Field, failure.File, failure.Line));
    }

    [Theory]
    [InlineData("\"alwaysOpen\": true", "\"weekly\": {\"mondy\": []}", "day-unknown", "did you mean 'monday'?")]
    [InlineData("\"alwaysOpen\": true", "\"weekly\": {\"monday\": [\"7-15\"]}", "period-malformed", null)]
    [InlineData("\"alwaysOpen\": true", "\"weekly\": {\"monday\": [\"07:00-15:00\"]}, \"holidays\": {\"17 Agustus\": []}", "date-malformed", null)]
    [InlineData("\"alwaysOpen\": true", "\"weekly\": {\"monday\": []}", "hours-never", null)]
    [InlineData("\"alwaysOpen\": true,", "", "hours-missing", null)]
    [InlineData("\"alwaysOpen\": true", "\"weekly\": {\"monday\": [\"07:00-15:00\"]}", "last-resort-not-always-open", null)]
    [InlineData("\"everywhere\": true", "\"districts\": [\"Plered\"]", "last-resort-not-everywhere", null)]
    [InlineData("\"numbers\": [{ \"number\": \"112\", \"source\": \"s\" }]", "\"note\": \"n\"", "last-resort-without-number", null)]
    [InlineData("\"id\": \"desk\"", "\"id\": \"dask\"", "last-resort-unknown", "did you mean 'dask'?")]
    [InlineData("\"id\": \"desk\"", "\"id\": \"Desk 1\"", "agency-id-malformed", null)]
    [InlineData("\"name\": \"Posko\"", "\"name\": \" \"", "agency-name-missing", null)]
    public void A_fault_of_the_last_resort_or_of_hours_is_told(string from, string to, string code, string? mend)
    {
        var reading = Read(File(Desk.Replace(from, to, StringComparison.Ordinal)));
        Assert.False(reading.IsAccepted);
        var failure = reading.Failures.First(failure => failure.Code == code);
        if (mend is not null) Assert.Equal(mend, failure.Mend);
    }

    [Theory]
    [InlineData("", "directory-not-json")]
    [InlineData("{ \"format\": 1, ", "directory-not-json")]
    [InlineData("{ \"format\": \"one\" }", "directory-wrong-type")]
    [InlineData("null", "directory-wrong-type")]
    [InlineData("{ \"format\": 1, \"format\": 1 }", "directory-wrong-type")]
    [InlineData("[[[[[[[[[[[[]]]]]]]]]]]]", "directory-wrong-type")]
    public void A_text_that_is_no_directory_ends_the_reading(string text, string code)
    {
        var failure = Assert.Single(Read(text).Failures);
        Assert.Equal(code, failure.Code);
        Assert.NotEqual(failure.In("en").Message, failure.In("id").Message);
        Assert.DoesNotContain("System.", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"format\": 1, \"format\": 1 }", "format: 'format' tertulis dua kali; perbaiki di sini lalu baca lagi berkasnya [directory-wrong-type]")]
    [InlineData("{ \"format\": 1 ", "berkas berakhir sebelum kurung ditutup; perbaiki di sini lalu baca lagi berkasnya [directory-not-json]")]
    [InlineData("{ \"format\": 2 }", "format: versi format bukan 1; tulis \"format\": 1, atau pakai pustaka yang lebih baru [format-unsupported]")]
    public void A_fault_is_told_in_Indonesian_too(string text, string told) =>
        Assert.Contains(Read(text).Failures, failure => failure.ToString("id").EndsWith(told, StringComparison.Ordinal));

    [Fact]
    public void Everything_wrong_at_the_top_is_told_at_once() => Assert.Equal(
        ["agencies-missing", "format-unsupported", "last-resort-missing", "member-unknown", "name-missing", "time-zone-unknown"],
        Read("""{ "format": 2, "timeZone": "Mars", "agency": [] }""").Failures.Select(failure => failure.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Deep_large_and_foreign_files_are_refused()
    {
        Assert.Equal("directory-too-large", Read(new string(' ', 10_000_000)).Failures[0].Code);
        Assert.Equal("directory-not-utf8", AgencyDirectoryReader.Read([0xFF, 0xFE, 0x7B, 0x00], Regencies.Purwakarta).Failures[0].Code);
        Assert.Equal("directory-not-json", Read("{\"other\": " + new string('[', 100_000)).Failures[0].Code);
        Assert.Equal("agency-id-twice", Read(File(Desk, Desk)).Failures[0].Code);
    }

    [Fact]
    public void A_file_with_one_character_changed_gives_a_directory_or_an_error_and_never_an_exception() => Gen.Select(Gen.Int[0, 3_000], Gen.Char[' ', '~']).Sample((place, letter) =>
    {
        var text = AgencyFiles.PurwakartaExample().ToCharArray();
        text[place % text.Length] = letter;
        var reading = Read(new string(text));
        Assert.NotEqual(reading.IsAccepted, reading.Failures.Any(failure => failure.Severity == FailureSeverity.Error));
    });

    private static string File(params string[] agencies) =>
        "{ \"format\": 1, \"name\": \"test\", \"lastResort\": \"desk\", \"agencies\": [\n" + string.Join(",\n", agencies) + "\n] }";

    private static AgencyDirectoryReading Read(string json) => AgencyDirectoryReader.Read(Encoding.UTF8.GetBytes(json), Regencies.Purwakarta, "agencies.json");
}
