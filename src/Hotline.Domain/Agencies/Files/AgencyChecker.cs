using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain.Locations;
using Hotline.LinkedSources;

namespace Hotline.Domain.Agencies.Files;

/// <summary>Checks one agency of a directory file.</summary>
internal sealed class AgencyChecker(AgencyFailures failures, HoursChecker hours, Regency regency)
{
    private const int MaxName = 100;
    private const int MaxText = 500;

    private static readonly string[] Members =
    [
        "id", "name", "kinds", "everywhere", "districts", "alwaysOpen", "weekly", "holidays", "numbers", "point", "fallback", "note",
    ];

    private static readonly string[] NumberMembers = ["number", "label", "source"];
    private static readonly string[] PointMembers = ["latitude", "longitude"];

    /// <summary>The agency, or null where it has no usable id. With other faults it is one to check the rest by.</summary>
    public Agency? Check(AgencyDocument? written, string field)
    {
        if (written is null || !Agency.IsId(written.Id))
        {
            failures.Add("agency-id-malformed", field, "the agency has no id, or one that is none", "give an id of 1 to 60 of a-z, 0-9 and hyphens, a letter first");
            return null;
        }

        failures.AddUnknown(written.Unknown, field, Members);
        if (!IsText(written.Name, MaxName)) failures.Add("agency-name-missing", field + ".name", $"the agency '{written.Id}' has no name, or one too long", "give the name that call takers say, at most 100 characters");
        if (written.Note is not null && !IsText(written.Note, MaxText)) failures.Add("note-malformed", field + ".note", "the note is empty, too long, or has a control character", "write at most 500 characters, or leave it out");
        var numbers = Numbers(written, field);
        if (numbers.IsEmpty && written.Note is null && written.Numbers is null or { Count: 0 })
            failures.Add("number-missing", field, $"it is not said how '{written.Id}' is reached", "give a number, or a note that says how");
        return new Agency
        {
            Id = written.Id!,
            Name = string.IsNullOrWhiteSpace(written.Name) ? written.Id! : written.Name,
            Kinds = Kinds(written, field),
            Districts = Districts(written, field),
            Hours = hours.Check(written, field),
            Numbers = numbers,
            Point = Point(written.Point, field + ".point"),
            Fallback = [.. (written.Fallback ?? []).OfType<string>()],
            Note = written.Note,
        };
    }

    private static bool IsText(string? text, int max) => !string.IsNullOrWhiteSpace(text) && text.Length <= max && !text.Any(char.IsControl);

    private static string At(string field, int index) => string.Create(CultureInfo.InvariantCulture, $"{field}[{index}]");

    private ImmutableArray<AgencyKind> Kinds(AgencyDocument written, string field)
    {
        var kinds = ImmutableArray.CreateBuilder<AgencyKind>();
        for (var i = 0; i < (written.Kinds?.Count ?? 0); i++)
        {
            if (!AgencyKind.TryParse(written.Kinds![i], out var kind))
                failures.Add("kind-malformed", At(field + ".kinds", i), "this is no kind of agency", "write it as in fire-brigade");
            else if (!AgencyKinds.IsWellKnown(kind) && Suggestion.For(kind.Code, AgencyKinds.All.Select(known => known.Code)) is { } meant)
                failures.Add("kind-unknown", At(field + ".kinds", i), "the kind is not one of the usual", $"did you mean '{meant}'?", Domain.Failures.FailureSeverity.Warning);
            if (kind != default) kinds.Add(kind);
        }

        return kinds.ToImmutable();
    }

    private ImmutableSortedSet<string>? Districts(AgencyDocument written, string field)
    {
        if (written.Everywhere is true)
        {
            if (written.Districts is not null) failures.Add("area-twice", field + ".districts", "the agency serves everywhere, and districts too", "leave one of the two out");
            return null;
        }

        if (written.Districts is null or { Count: 0 })
        {
            failures.Add("area-missing", field, $"it is not said where '{written.Id}' serves", "write \"everywhere\": true, or its districts");
            return null;
        }

        var codes = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (var i = 0; i < written.Districts.Count; i++)
        {
            if (regency.TryFind(written.Districts[i], out var district, out var failure, At(field + ".districts", i))) codes.Add(district.Code);
            else failures.Add(failure.Code, failure.Field, failure.Message, failure.Mend);
        }

        return codes.ToImmutable();
    }

    private ImmutableArray<AgencyNumber> Numbers(AgencyDocument written, string parent)
    {
        var numbers = ImmutableArray.CreateBuilder<AgencyNumber>();
        for (var i = 0; i < (written.Numbers?.Count ?? 0); i++)
        {
            var field = At(parent + ".numbers", i);
            var number = written.Numbers![i];
            failures.AddUnknown(number?.Unknown, field, NumberMembers);
            if (!AgencyNumber.IsNumber(number?.Number))
                failures.Add("number-malformed", field, "this is no number that can be dialled", "write digits, with spaces, dashes, dots, brackets and a plus between, at most 30 characters");
            else if (!IsText(number!.Source, MaxText))
                failures.Add("source-missing", field, "it is not said who says that this is the number", "give the source, and check the number there");
            else
                numbers.Add(new AgencyNumber { Number = number.Number!, Label = number.Label, Source = number.Source! });
        }

        return numbers.ToImmutable();
    }

    private GeoPoint? Point(PointDocument? written, string field)
    {
        if (written is null) return null;
        failures.AddUnknown(written.Unknown, field, PointMembers);
        var reading = PointReader.Read(written.Latitude, written.Longitude, field: field);
        foreach (var failure in reading.Failures) failures.Add(failure.Code, failure.Field, failure.Message, failure.Mend, failure.Severity);
        return reading.Point;
    }
}
