using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using Hotline.Domain.Incidents.Matching;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Tests.Incidents.Matching;

public sealed class IncidentMatcherTests
{
    private static readonly IncidentMatcher Matcher = new();
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 31, 17, 0);
    private static readonly District Plered = Regencies.Purwakarta.Districts[3];

    private static readonly Gen<Place> GenPlace = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 40], Gen.Int[0, 2_000], Gen.OneOf<string?>(null, "depan Masjid Agung", "masjid agung baru", "SPBU"),
        (district, steps, uncertainty, landmark) => new Place
        {
            District = district == 3 ? null : Regencies.Purwakarta.Districts[district],
            Position = steps > 30 ? null : new Position { Point = new GeoPoint(-6.6 + (steps * 0.001), 107.4), UncertaintyMetres = uncertainty > 1_500 ? null : uncertainty },
            Landmark = landmark,
        });

    private static readonly Gen<MatchSubject> GenSubject = Gen.Select(
        Gen.Int[0, 5], Gen.OneOf("fire", "fire.building", "medical.collapse", "traffic.collision", "silent", "prank", "unclassified", "hazard.gas"), GenPlace, Gen.Int[0, 180],
        (call, category, place, minute) => new MatchSubject
        {
            Call = CallId.Parse($"c{call}"),
            Category = Category.Parse(category),
            Place = place,
            At = Start + Duration.FromMinutes(minute),
        });

    [Fact]
    public void Two_reports_of_one_fire_are_proposed_with_their_reasons()
    {
        var proposal = Matcher.Propose(Subject("c2", "fire.building", 0), Subject("c1", "fire", 6, metresNorth: 222));
        Assert.Equal("c1 and c2: 85 (27: fire and fire.building; 39: 222 m apart; 19: 6 minutes apart)", proposal?.ToString());
        Assert.Equal(["fire dan fire.building", "berjarak 222 m", "selisih 6 menit"], proposal!.Parts.Select(part => part.Reason.In("id")));
    }

    [Fact]
    public void Words_for_the_place_are_enough_when_the_district_agrees()
    {
        var proposal = Matcher.Propose(
            Said("c1", "traffic.collision", "depan Masjid Agung", Plered), Said("c2", "traffic.collision", "dekat masjid agung Plered", Plered));
        Assert.Equal(["both traffic.collision", "same district, and the landmark agrees", "0 minutes apart"], proposal!.Parts.Select(part => part.Reason.English));
        Assert.Null(Matcher.Propose(
            Said("c1", "traffic.collision", "depan Masjid Agung", Plered), Said("c2", "traffic.collision", "dekat masjid agung", Regencies.Purwakarta.Districts[0])));
    }

    [Fact]
    public void Words_that_are_in_every_address_are_no_landmark()
    {
        var proposal = Matcher.Propose(Said("c1", "fire", "jalan dekat gang", Plered) with { At = Start + Duration.FromMinutes(30) }, Said("c2", "fire", "gang dekat jalan", Plered));
        Assert.Null(proposal);
    }

    [Fact]
    public void A_place_too_uncertain_to_tell_proves_little()
    {
        var vague = Subject("c1", "fire", 0) with { Place = new Place { Position = new Position { Point = new GeoPoint(-6.6, 107.4), UncertaintyMetres = 5_000 } } };
        Assert.Equal("10: 222 m apart, but uncertain by 5000 m", Matcher.Propose(vague, Subject("c2", "fire", 0, metresNorth: 222))!.Parts[1].ToString());
        Assert.Null(Matcher.Propose(vague, Subject("c2", "fire", 30, metresNorth: 222)));
    }

    [Fact]
    public void Across_the_border_of_a_district_two_points_decide()
    {
        var here = Subject("c1", "fire", 0) with { Place = Subject("c1", "fire", 0).Place with { District = Plered } };
        var there = Subject("c2", "fire", 0, metresNorth: 50);
        Assert.NotNull(Matcher.Propose(here, there with { Place = there.Place with { District = Regencies.Purwakarta.Districts[4] } }));
    }

    [Fact]
    public void The_likeliest_comes_first_and_the_call_itself_is_passed_over()
    {
        var call = Subject("c1", "fire", 0);
        var proposals = Matcher.ProposeAmong(call, [call, Subject("c2", "fire", 30), Subject("c3", "fire", 1), Subject("c4", "prank", 0)]);
        Assert.Equal(["c3", "c2"], proposals.Select(proposal => proposal.Other.Value));
    }

    [Fact]
    public void The_answer_is_the_same_whichever_call_is_asked_first() => Gen.Select(GenSubject, GenSubject).Sample((one, other) =>
        Assert.Equal(Matcher.Propose(one, other)?.ToString(), Matcher.Propose(other, one)?.ToString()));

    [Fact]
    public void Far_away_or_long_ago_is_never_proposed() => Gen.Select(GenSubject, GenSubject, Gen.Int[121, 100_000], Gen.Int[1, 90]).Sample((one, other, minutes, degrees) =>
    {
        Assert.Null(Matcher.Propose(one, other with { At = one.At + Duration.FromMinutes(minutes) }));
        if (one.Place.Position is not { } position) return;
        var far = new Position { Point = new GeoPoint(position.Point.Latitude + (degrees * 0.9), 107.4), UncertaintyMetres = 1_000 };
        Assert.Null(Matcher.Propose(one, other with { Place = other.Place with { Position = far } }));
    });

    [Fact]
    public void A_score_is_the_sum_of_its_parts_and_within_bounds() => Gen.Select(GenSubject, GenSubject).Sample((one, other) =>
    {
        if (Matcher.Propose(one, other) is not { } proposal) return;
        Assert.Equal(proposal.Parts.Sum(part => part.Points), proposal.Score);
        Assert.InRange(proposal.Score, 60, 100);
        Assert.Equal([MatchPartKind.Category, MatchPartKind.Place, MatchPartKind.Time], proposal.Parts.Select(part => part.Kind));
        Assert.InRange(proposal.Parts[0].Points, 0, 30);
        Assert.InRange(proposal.Parts[1].Points, 0, 50);
        Assert.InRange(proposal.Parts[2].Points, 0, 20);
        Assert.NotEqual("prank", one.Category.Code);
    });

    [Fact]
    public void Nearer_in_time_never_scores_lower() => Gen.Select(GenSubject, GenSubject, Gen.Int[0, 60], Gen.Int[0, 60]).Sample((one, other, minutes, more) =>
    {
        var near = Matcher.Propose(one, other with { At = one.At + Duration.FromMinutes(minutes) });
        var later = Matcher.Propose(one, other with { At = one.At + Duration.FromMinutes(minutes + more) });
        Assert.True((near?.Score ?? 0) >= (later?.Score ?? 0));
    });

    private static MatchSubject Subject(string call, string category, int minute, double metresNorth = 0) => new()
    {
        Call = CallId.Parse(call),
        Category = Category.Parse(category),
        Place = new Place { Position = new Position { Point = new GeoPoint(-6.6 + (metresNorth / 111_195), 107.4) } },
        At = Start + Duration.FromMinutes(minute),
    };

    private static MatchSubject Said(string call, string category, string landmark, District district) => new()
    {
        Call = CallId.Parse(call),
        Category = Category.Parse(category),
        Place = new Place { District = district, Landmark = landmark },
        At = Start,
    };
}
