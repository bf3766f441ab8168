using System.Collections.Immutable;
using System.Globalization;
using Hotline.LinkedSources;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Domain.Agencies.Files;

/// <summary>Checks the hours of an agency.</summary>
internal sealed class HoursChecker(AgencyProblems problems, DateTimeZone zone)
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public OpeningHours Check(AgencyDocument agency, string field)
    {
        if (agency.AlwaysOpen is true)
        {
            if (agency.Weekly is not null || agency.Holidays is not null)
                problems.Add(AgencyFailures.HoursTwice.At(field));
            return OpeningHours.Always;
        }

        if (agency.Weekly is null)
        {
            problems.Add(AgencyFailures.HoursMissing.At(field));
            return OpeningHours.Always;
        }

        var weekly = new Dictionary<IsoDayOfWeek, ImmutableArray<OpenPeriod>>();
        foreach (var (day, periods) in agency.Weekly)
        {
            var place = $"{field}.weekly.{day}";
            var number = Array.IndexOf(Days, day) + 1;
            if (number == 0) problems.Add(AgencyFailures.DayUnknown.Near(place, Suggestion.For(day, Days), string.Join(", ", Days)));
            else weekly[(IsoDayOfWeek)number] = Periods(periods, place);
        }

        var holidays = new Dictionary<LocalDate, ImmutableArray<OpenPeriod>>();
        foreach (var (date, periods) in agency.Holidays ?? [])
        {
            var place = $"{field}.holidays.{date}";
            if (!LocalDatePattern.Iso.Parse(date).TryGetValue(default, out var holiday)) problems.Add(AgencyFailures.DateMalformed.At(place));
            else holidays[holiday] = Periods(periods, place);
        }

        if (weekly.Values.All(periods => periods.IsEmpty) && holidays.Values.All(periods => periods.IsEmpty))
            problems.Add(AgencyFailures.HoursNever.At(field + ".weekly"));
        return new OpeningHours(weekly, holidays, zone);
    }

    private ImmutableArray<OpenPeriod> Periods(List<string?>? written, string field)
    {
        var periods = ImmutableArray.CreateBuilder<OpenPeriod>();
        for (var i = 0; i < (written?.Count ?? 0); i++)
        {
            if (OpenPeriod.TryParse(written![i]) is { } period) periods.Add(period);
            else problems.Add(AgencyFailures.PeriodMalformed.At(string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]")));
        }

        return periods.ToImmutable();
    }
}
