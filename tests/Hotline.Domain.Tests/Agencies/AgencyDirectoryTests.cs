using CsCheck;
using Hotline.Domain.Agencies;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Tests.Agencies;

public sealed class AgencyDirectoryTests
{
    private static readonly Instant Night = Instant.FromUtc(2026, 8, 3, 20, 0);
    private static readonly Instant Noon = Instant.FromUtc(2026, 8, 3, 5, 0);
    private static readonly District Plered = Regencies.Purwakarta.Districts[3];

    private static readonly OpeningHours ByDay = new([new(IsoDayOfWeek.Monday, [new(new(7, 0), new(15, 0))]), new(IsoDayOfWeek.Tuesday, [new(new(7, 0), new(15, 0))])]);

    private static readonly Agency Clinic = new()
    {
        Id = "clinic",
        Name = "Klinik",
        Kinds = [AgencyKinds.Ambulance],
        Districts = [Plered.Code],
        Hours = ByDay,
        Numbers = [AgencyGens.Number],
        Fallback = ["hospital"],
    };

    private static readonly Agency Hospital = new() { Id = "hospital", Name = "RS", Numbers = [AgencyGens.Number], Point = new(-6.55, 107.45) };

    private static readonly Agency Elsewhere = new() { Id = "elsewhere", Name = "Puskesmas", Kinds = [AgencyKinds.Ambulance], Districts = ["32.14.01"], Numbers = [AgencyGens.Number] };

    private static readonly AgencyDirectory Directory = new([Clinic, Hospital, Elsewhere, AgencyGens.Desk], "desk");

    [Fact]
    public void An_open_agency_of_the_district_takes_it_and_the_rest_is_explained()
    {
        var answer = Directory.WhoTakes(Query(Noon));
        Assert.Equal(["clinic: serves Plered; open", "hospital: serves everywhere; open; stands in for Klinik", "desk: serves everywhere; open; the last resort, always open"], answer.Options.Select(option => option.ToString()));
        Assert.Equal("elsewhere: does not serve Plered; open", Assert.Single(answer.PassedOver).ToString());
    }

    [Fact]
    public void By_night_another_stands_in_and_it_is_told_until_when()
    {
        var answer = Directory.WhoTakes(Query(Night));
        Assert.Equal("hospital", answer.First.Agency.Id);
        var closed = answer.PassedOver[0].Reasons[1];
        Assert.Equal((AgencyReasonCode.Closed, "closed until 07:00", "tutup sampai 07.00", "tutup nepi ka 07.00"), (closed.Code, closed.Text.In("en"), closed.Text.In("id"), closed.Text.In("su")));
        Assert.Equal("closed until Monday 2026-08-10 07:00", Directory.WhoTakes(Query(Instant.FromUtc(2026, 8, 4, 20, 0))).PassedOver[0].Reasons[1].ToString());
    }

    [Fact]
    public void A_kind_that_nobody_has_goes_to_the_last_resort() =>
        Assert.Equal("desk: serves everywhere; open; the directory has no agency of the kind police; the last resort, always open", Directory.WhoTakes(Query(Noon) with { Kind = AgencyKinds.Police }).ToString());

    [Fact]
    public void Where_the_district_is_not_known_it_is_asked_for()
    {
        var answer = Directory.WhoTakes(Query(Noon) with { Place = Place.Unknown });
        Assert.Equal("clinic: serves certain districts only; ask for the district; open", answer.First.ToString());
        Assert.Empty(answer.PassedOver);
    }

    [Fact]
    public void Of_two_the_nearer_comes_first_with_its_distance()
    {
        var far = Elsewhere with { Id = "a-far", Districts = [Plered.Code], Point = new GeoPoint(-6.7, 107.4) };
        var near = far with { Id = "b-near", Point = new GeoPoint(-6.6288, 107.4) };
        var answer = new AgencyDirectory([far, near, AgencyGens.Desk], "desk").WhoTakes(Query(Noon) with
        {
            Place = new Place { District = Plered, Position = new Position { Point = new GeoPoint(-6.6, 107.4) } },
        });
        Assert.Equal(["b-near: serves Plered; open; nearest of 2, 3.2 km", "a-far: serves Plered; open; number 2 of 2 by distance, 11.1 km"], answer.Options.Take(2).Select(option => option.ToString()));
        Assert.Equal("terdekat dari 2, 3,2 km", answer.First.Reasons[2].Text.Indonesian);
    }

    [Fact]
    public void An_answer_is_never_empty_and_ends_with_somebody_always_open() => Gen.Select(AgencyGens.Agencies, AgencyGens.Query).Sample((agencies, query) =>
    {
        var answer = new AgencyDirectory(agencies, "desk").WhoTakes(query);
        Assert.Equal(AgencyGens.Desk, answer.Options[^1].Agency);
        Assert.All(answer.Options.Concat(answer.PassedOver), option => Assert.NotEmpty(option.Reasons));
        Assert.Equal(answer.Options.Length + answer.PassedOver.Length, answer.Options.Concat(answer.PassedOver).DistinctBy(option => option.Agency.Id).Count());
    });

    [Fact]
    public void The_order_of_the_entries_does_not_matter() => AgencyGens.Agencies.SelectMany(agencies => Gen.Select(
        Gen.Const(agencies), Gen.Shuffle(agencies.ToArray()), AgencyGens.Query)).Sample((agencies, shuffled, query) =>
        {
            var (one, other) = (new AgencyDirectory(agencies, "desk").WhoTakes(query), new AgencyDirectory(shuffled, "desk").WhoTakes(query));
            Assert.Equal(one.Options.Select(option => option.ToString()), other.Options.Select(option => option.ToString()));
            Assert.Equal(one.PassedOver.Select(option => option.ToString()), other.PassedOver.Select(option => option.ToString()));
        });

    [Fact]
    public void Nobody_closed_or_from_elsewhere_is_an_option_and_nobody_who_serves_is_passed_over() => Gen.Select(AgencyGens.Agencies, AgencyGens.Query).Sample((agencies, query) =>
    {
        var answer = new AgencyDirectory(agencies, "desk").WhoTakes(query);
        Assert.All(answer.Options, option => Assert.True(Serves(option.Agency)));
        Assert.All(answer.PassedOver, option => Assert.False(Serves(option.Agency)));
        var serving = agencies.Where(agency => agency.Kinds.Contains(query.Kind) && Serves(agency)).ToList();
        Assert.Equal(serving.Select(agency => agency.Id).Order(StringComparer.Ordinal), answer.Options.Take(serving.Count).Select(option => option.Agency.Id).Order(StringComparer.Ordinal));

        bool Serves(Agency agency) => agency.Hours.IsOpenAt(query.At) && agency.Serves(query.Place.District) != false;
    });

    [Fact]
    public void Jurisdiction_comes_before_nearness_and_nearness_before_the_name() => Gen.Select(AgencyGens.Agencies, AgencyGens.Query).Sample((agencies, query) =>
    {
        var options = new AgencyDirectory(agencies, "desk").WhoTakes(query).Options.Where(option => option.Agency.Kinds.Contains(query.Kind)).ToList();
        foreach (var (first, second) in options.Zip(options.Skip(1)))
        {
            if (first.Agency.Districts is null != second.Agency.Districts is null)
                Assert.Equal(query.Place.District is null, first.Agency.Districts is null);
            else
                Assert.True((first.DistanceMetres ?? double.PositiveInfinity) <= (second.DistanceMetres ?? double.PositiveInfinity));
        }
    });

    [Fact]
    public void A_directory_that_could_leave_a_caller_alone_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new AgencyDirectory([], "desk"));
        Assert.Throws<ArgumentException>(() => new AgencyDirectory([AgencyGens.Desk with { Hours = ByDay }], "desk"));
        Assert.Throws<ArgumentException>(() => new AgencyDirectory([AgencyGens.Desk with { Districts = [Plered.Code] }], "desk"));
        Assert.Throws<ArgumentException>(() => new AgencyDirectory([AgencyGens.Desk with { Numbers = [] }], "desk"));
        Assert.Throws<ArgumentException>(() => new AgencyDirectory([AgencyGens.Desk, AgencyGens.Desk], "desk"));
        Assert.Throws<ArgumentException>(() => new AgencyDirectory([AgencyGens.Desk with { Fallback = ["nobody"] }], "desk"));
        Assert.Throws<ArgumentException>(() => new AgencyDirectory([AgencyGens.Desk with { Fallback = ["hospital"] }, Hospital with { Fallback = ["desk"] }], "desk"));
        Assert.Throws<ArgumentException>(() => new AgencyAnswer { Options = [], PassedOver = [] });
    }

    private static AgencyQuery Query(Instant at) => new() { Kind = AgencyKinds.Ambulance, At = at, Place = new Place { District = Plered } };
}
