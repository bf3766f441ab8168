using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain.Locations;
using Hotline.LinkedSources;

namespace Hotline.Domain.Agencies.Files;

/// <summary>Checks one agency of a directory file.</summary>
internal sealed class AgencyChecker(AgencyProblems problems, HoursChecker hours, Regency regency)
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
            problems.Add(AgencyFailures.IdMalformed.At(field));
            return null;
        }

        problems.AddUnknown(written.Unknown, field, Members);
        if (!IsText(written.Name, MaxName)) problems.Add(AgencyFailures.AgencyNameMissing.At(field + ".name", written.Id, MaxName));
        if (written.Note is not null && !IsText(written.Note, MaxText)) problems.Add(AgencyFailures.NoteMalformed.At(field + ".note", MaxText));
        var numbers = Numbers(written, field);
        if (numbers.IsEmpty && written.Note is null && written.Numbers is null or { Count: 0 })
            problems.Add(AgencyFailures.NumberMissing.At(field, written.Id));
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
                problems.Add(AgencyFailures.KindMalformed.At(At(field + ".kinds", i)));
            else if (!AgencyKinds.IsWellKnown(kind) && Suggestion.For(kind.Code, AgencyKinds.All.Select(known => known.Code)) is { } meant)
                problems.Add(AgencyFailures.KindUnknown.Near(At(field + ".kinds", i), meant));
            if (kind != default) kinds.Add(kind);
        }

        return kinds.ToImmutable();
    }

    private ImmutableSortedSet<string>? Districts(AgencyDocument written, string field)
    {
        if (written.Everywhere is true)
        {
            if (written.Districts is not null) problems.Add(AgencyFailures.AreaTwice.At(field + ".districts"));
            return null;
        }

        if (written.Districts is null or { Count: 0 })
        {
            problems.Add(AgencyFailures.AreaMissing.At(field, written.Id));
            return null;
        }

        var codes = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (var i = 0; i < written.Districts.Count; i++)
        {
            if (regency.TryFind(written.Districts[i], out var district, out var failure, At(field + ".districts", i))) codes.Add(district.Code);
            else problems.Add(failure);
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
            problems.AddUnknown(number?.Unknown, field, NumberMembers);
            if (!AgencyNumber.IsNumber(number?.Number))
                problems.Add(AgencyFailures.NumberMalformed.At(field));
            else if (!IsText(number!.Source, MaxText))
                problems.Add(AgencyFailures.SourceMissing.At(field));
            else
                numbers.Add(new AgencyNumber { Number = number.Number!, Label = number.Label, Source = number.Source! });
        }

        return numbers.ToImmutable();
    }

    private GeoPoint? Point(PointDocument? written, string field)
    {
        if (written is null) return null;
        problems.AddUnknown(written.Unknown, field, PointMembers);
        var reading = PointReader.Read(written.Latitude, written.Longitude, field: field);
        foreach (var failure in reading.Failures) problems.Add(failure);
        return reading.Point;
    }
}
