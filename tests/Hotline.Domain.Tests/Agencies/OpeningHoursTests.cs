using System.Collections.Immutable;
using CsCheck;
using Hotline.Domain.Agencies;
using NodaTime;

namespace Hotline.Domain.Tests.Agencies;

public sealed class OpeningHoursTests
{
    private static readonly DateTimeZone Jakarta = DateTimeZoneProviders.Tzdb["Asia/Jakarta"];

    private static readonly OpenPeriod Day = new(new LocalTime(7, 0), new LocalTime(15, 0));
    private static readonly OpenPeriod Night = new(new LocalTime(20, 0), new LocalTime(6, 0));

    // Monday is a day, Friday a night; Friday 14 August 2026 is a holiday.
    private static readonly OpeningHours Hours = new(
        [new(IsoDayOfWeek.Monday, [Day]), new(IsoDayOfWeek.Friday, [Night])],
        [new(new LocalDate(2026, 8, 14), [])]);

    [Theory]
    [InlineData("2026-08-03T06:59", false)]
    [InlineData("2026-08-03T07:00", true)]
    [InlineData("2026-08-03T14:59", true)]
    [InlineData("2026-08-03T15:00", false)]
    [InlineData("2026-08-07T20:00", true)]
    [InlineData("2026-08-08T05:59", true)]
    [InlineData("2026-08-08T06:00", false)]
    [InlineData("2026-08-08T20:00", false)]
    [InlineData("2026-08-14T21:00", false)]
    [InlineData("2026-08-15T02:00", false)]
    public void It_is_open_by_the_clock_on_the_wall_of_jakarta(string local, bool isOpen) => Assert.Equal(isOpen, Hours.IsOpenAt(At(local)));

    [Fact]
    public void A_night_before_a_holiday_ends_in_its_morning()
    {
        var hours = new OpeningHours([new(IsoDayOfWeek.Sunday, [Night]), new(IsoDayOfWeek.Monday, [Day])], [new(new LocalDate(2026, 8, 17), [])]);
        Assert.True(hours.IsOpenAt(At("2026-08-17T05:00")));
        Assert.False(hours.IsOpenAt(At("2026-08-17T08:00")));
    }

    [Fact]
    public void The_next_opening_passes_over_a_holiday()
    {
        Assert.Equal(At("2026-08-17T07:00"), Hours.NextOpening(At("2026-08-10T15:00")));
        Assert.Equal(At("2026-08-07T20:00"), Hours.NextOpening(At("2026-08-07T19:59")));
        Assert.Equal(At("2026-08-07T21:00"), Hours.NextOpening(At("2026-08-07T21:00")));
        Assert.Null(new OpeningHours([]).NextOpening(At("2026-08-07T21:00")));
    }

    [Fact]
    public void Always_is_always() => Gen.Long[0, 4_000_000_000].Sample(seconds => Assert.True(OpeningHours.Always.IsOpenAt(Instant.FromUnixTimeSeconds(seconds))));

    [Fact]
    public void The_next_opening_is_the_first_open_minute_in_any_zone_and_when_clocks_change() => Gen.Select(
        Gen.OneOf("Asia/Jakarta", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"),
        Gen.Select(Gen.Int[0, 47], Gen.Int[0, 47]).Array[1, 2],
        Gen.Int[0, 6],
        Gen.OneOf(Instant.FromUtc(2026, 3, 7, 20, 0), Instant.FromUtc(2026, 3, 28, 20, 0), Instant.FromUtc(2026, 10, 24, 20, 0), Instant.FromUtc(2026, 10, 31, 20, 0), Instant.FromUtc(2026, 4, 4, 12, 0)),
        Gen.Int[0, 1_500]).Sample((zone, periods, closedDay, start, minute) =>
        {
            ImmutableArray<OpenPeriod> daily = [.. periods.Select(pair => new OpenPeriod(HalfHour(pair.Item1), HalfHour(pair.Item2)))];
            var hours = new OpeningHours(
                Enumerable.Range(1, 7).Where(day => day != closedDay).Select(day => KeyValuePair.Create((IsoDayOfWeek)day, daily)), null, DateTimeZoneProviders.Tzdb[zone]);
            var at = start + Duration.FromMinutes(minute);
            var expected = Enumerable.Range(0, 3 * 24 * 60).Select(later => at + Duration.FromMinutes(later)).FirstOrDefault(hours.IsOpenAt);
            Assert.Equal(expected, hours.NextOpening(at));
        }, iter: 300);

    [Theory]
    [InlineData("07:30-15:00", "07:30-15:00")]
    [InlineData(" 20:00 - 06:00 ", "20:00-06:00")]
    [InlineData("00:00-24:00", "00:00-24:00")]
    [InlineData("7-15", null)]
    [InlineData("07:00", null)]
    [InlineData("07:00-25:00", null)]
    [InlineData(null, null)]
    public void A_period_is_read_as_people_write_it(string? text, string? read) => Assert.Equal(read, OpenPeriod.TryParse(text)?.ToString());

    private static LocalTime HalfHour(int number) => LocalTime.Midnight.PlusMinutes(number * 30);

    private static Instant At(string local) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(Jakarta).ToInstant();
}
