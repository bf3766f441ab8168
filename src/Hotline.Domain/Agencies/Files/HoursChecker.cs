using System.Collections.Immutable;
using System.Globalization;
using Hotline.LinkedSources;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Domain.Agencies.Files;

/// <summary>Checks the hours of an agency.</summary>
internal sealed class HoursChecker(AgencyFailures failures, DateTimeZone zone)
{
    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public OpeningHours Check(AgencyDocument agency, string field)
    {
        if (agency.AlwaysOpen is true)
        {
            if (agency.Weekly is not null || agency.Holidays is not null)
                failures.Add("hours-twice", field, "the agency is always open, and has hours too", "leave out alwaysOpen, or weekly and holidays");
            return OpeningHours.Always;
        }

        if (agency.Weekly is null)
        {
            failures.Add("hours-missing", field, "it is not said when the agency is open", "write \"alwaysOpen\": true, or weekly hours");
            return OpeningHours.Always;
        }

        var weekly = new Dictionary<IsoDayOfWeek, ImmutableArray<OpenPeriod>>();
        foreach (var (day, periods) in agency.Weekly)
        {
            var place = $"{field}.weekly.{day}";
            var number = Array.IndexOf(Days, day) + 1;
            if (number == 0) failures.Add("day-unknown", place, "there is no such day of the week", Suggestion.Mend(day, Days, "use one of " + string.Join(", ", Days)));
            else weekly[(IsoDayOfWeek)number] = Periods(periods, place);
        }

        var holidays = new Dictionary<LocalDate, ImmutableArray<OpenPeriod>>();
        foreach (var (date, periods) in agency.Holidays ?? [])
        {
            var place = $"{field}.holidays.{date}";
            if (!LocalDatePattern.Iso.Parse(date).TryGetValue(default, out var holiday)) failures.Add("date-malformed", place, "this is no date", "write it as in 2026-08-17");
            else holidays[holiday] = Periods(periods, place);
        }

        if (weekly.Values.All(periods => periods.IsEmpty) && holidays.Values.All(periods => periods.IsEmpty))
            failures.Add("hours-never", field + ".weekly", "the agency would never be open", "give the hours, or leave the agency out");
        return new OpeningHours(weekly, holidays, zone);
    }

    private ImmutableArray<OpenPeriod> Periods(List<string?>? written, string field)
    {
        var periods = ImmutableArray.CreateBuilder<OpenPeriod>();
        for (var i = 0; i < (written?.Count ?? 0); i++)
        {
            if (OpenPeriod.TryParse(written![i]) is { } period) periods.Add(period);
            else failures.Add("period-malformed", string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]"), "this is no part of a day", "write it as in 07:30-15:00, or 20:00-06:00 over midnight");
        }

        return periods.ToImmutable();
    }
}
