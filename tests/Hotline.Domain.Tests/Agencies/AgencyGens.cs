using System.Collections.Immutable;
using CsCheck;
using Hotline.Domain.Agencies;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Tests.Agencies;

/// <summary>Directories for property tests: few kinds, districts and hours, so that they often meet.</summary>
internal static class AgencyGens
{
    public static readonly ImmutableArray<District> Districts = [.. Regencies.Purwakarta.Districts.Take(3)];

    public static readonly AgencyKind[] Kinds = [AgencyKinds.Ambulance, AgencyKinds.Police, AgencyKinds.FireBrigade];

    public static readonly AgencyNumber Number = new() { Number = "112", Source = "invented" };

    public static readonly Agency Desk = new() { Id = "desk", Name = "Desk", Numbers = [Number] };

    private static readonly OpeningHours ByDay = new(Enumerable.Range(1, 7).Select(day =>
        KeyValuePair.Create((IsoDayOfWeek)day, ImmutableArray.Create(new OpenPeriod(new LocalTime(7, 0), new LocalTime(15, 0))))));

    private static readonly Gen<GeoPoint?> GenPoint = Gen.Select(
        Gen.Int[-70, -60], Gen.Int[1_070, 1_080], Gen.Bool,
        (latitude, longitude, isKnown) => isKnown ? new GeoPoint(latitude / 10.0, longitude / 10.0) : null);

    public static readonly Gen<List<Agency>> Agencies = Gen.Select(
        Gen.Int[0, 7], Gen.Bool, Gen.Int[0, 3], Gen.Int[-1, 6], GenPoint,
        (kinds, isAlways, districts, fallback, point) => (kinds, isAlways, districts, fallback, point)).List[0, 7].Select(list =>
            list.Select((drawn, place) => new Agency
            {
                Id = $"a{place}",
                Name = $"Agency {place}",
                Kinds = [.. Kinds.Where((_, kind) => (drawn.kinds >> kind & 1) == 1)],
                Hours = drawn.isAlways ? OpeningHours.Always : ByDay,
                Districts = drawn.districts == 3 ? null : [Districts[drawn.districts].Code],
                Point = drawn.point,
                Numbers = [Number],
                // Only to agencies further on, so that no chain goes in a circle.
                Fallback = drawn.fallback > place && drawn.fallback < list.Count ? [$"a{drawn.fallback}"] : [],
            }).Append(Desk).ToList());

    public static readonly Gen<AgencyQuery> Query = Gen.Select(
        Gen.OneOf(Kinds), Gen.Int[0, 47], Gen.Int[0, 3], GenPoint,
        (kind, halfHours, district, point) => new AgencyQuery
        {
            Kind = kind,
            At = Instant.FromUtc(2026, 8, 3, 0, 0) + Duration.FromMinutes(halfHours * 30),
            Place = new Place { District = district == 3 ? null : Districts[district], Position = point is null ? null : new Position { Point = point } },
        });
}
