using System.Collections.Immutable;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Agencies;

/// <summary>A directory of agencies in memory.</summary>
/// <remarks>
/// <para>The order of an answer: agencies of the kind that are open and serve the district by name; those that serve
/// everywhere; where the district is not known, those that serve certain districts (the call taker asks); each group by
/// distance where both points are known, then by id. Then those that stand in for any of them, closed ones too, as their
/// chains say; last the last resort, which is always open and serves everywhere. The order of the agencies given does not
/// matter.</para>
/// <para>Immutable and safe to use from several threads at once. <see cref="Files.AgencyDirectoryReader"/> makes one from a
/// file.</para>
/// </remarks>
public sealed class AgencyDirectory : IAgencyDirectory
{
    private readonly ImmutableSortedDictionary<string, Agency> _agencies;

    /// <summary>Makes a directory.</summary>
    /// <param name="agencies">The agencies; their order does not matter.</param>
    /// <param name="lastResort">The id of the one that takes what nobody else takes, such as the hotline's own desk.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Two agencies have the same id, a fallback names none or goes in a circle, or the last
    /// resort is not there, not always open, does not serve everywhere, or has no number.</exception>
    public AgencyDirectory(IEnumerable<Agency> agencies, string lastResort)
    {
        ArgumentNullException.ThrowIfNull(agencies);
        ArgumentNullException.ThrowIfNull(lastResort);
        var list = agencies.ToList();
        if (list.DistinctBy(agency => agency.Id, StringComparer.Ordinal).Count() < list.Count)
            throw new ArgumentException("Two agencies have the same id.", nameof(agencies));
        _agencies = list.ToImmutableSortedDictionary(agency => agency.Id, agency => agency, StringComparer.Ordinal);
        LastResort = _agencies.GetValueOrDefault(lastResort) ?? throw new ArgumentException("The last resort is not among the agencies.", nameof(lastResort));
        if (!LastResort.Hours.IsAlwaysOpen || LastResort.Districts is not null || LastResort.Numbers.IsEmpty)
            throw new ArgumentException("The last resort is always open, serves everywhere and has a number.", nameof(lastResort));
        if (list.Any(agency => agency.Fallback.Any(id => !_agencies.ContainsKey(id))))
            throw new ArgumentException("A fallback names an agency that is not there.", nameof(agencies));
        if (AgencyChains.FindCircle(_agencies) is not null)
            throw new ArgumentException("A chain of fallbacks goes in a circle.", nameof(agencies));
    }

    /// <summary>The agencies, in the order of their ids.</summary>
    public IEnumerable<Agency> Agencies => _agencies.Values;

    /// <summary>The agency that takes what nobody else takes.</summary>
    public Agency LastResort { get; }

    /// <inheritdoc/>
    public AgencyAnswer WhoTakes(AgencyQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var district = query.Place.District;
        var ofKind = _agencies.Values.Where(agency => agency.Kinds.Contains(query.Kind)).ToList();
        var candidates = ofKind
            .Where(agency => CanTake(agency, query))
            .Select(agency => (Agency: agency, Group: Group(agency, district), Distance: Distance(agency, query.Place)))
            .OrderBy(candidate => candidate.Group)
            .ThenBy(candidate => candidate.Distance ?? double.PositiveInfinity)
            .ThenBy(candidate => candidate.Agency.Id, StringComparer.Ordinal)
            .ToList();

        var located = candidates.Select(candidate => candidate.Distance).OfType<double>().Order().ToList();
        var options = candidates.Select(candidate => Option(
            candidate.Agency, query, candidate.Distance is { } metres && located.Count > 1
                ? [AgencyReasons.Distance(metres, located.IndexOf(metres) + 1, located.Count)]
                : [])).ToList();
        options.AddRange(StandIns(candidates.Select(candidate => candidate.Agency), ofKind, query));
        if (options.All(option => option.Agency != LastResort))
            options.Add(Option(LastResort, query, ofKind.Count == 0 ? [AgencyReasons.NoneOfKind(query.Kind), AgencyReasons.LastResort] : [AgencyReasons.LastResort]));

        return new AgencyAnswer
        {
            Options = [.. options],
            PassedOver = [.. ofKind.Where(agency => !CanTake(agency, query)).Select(agency => Option(agency, query, []))],
        };
    }

    private static bool CanTake(Agency agency, AgencyQuery query) =>
        agency.Serves(query.Place.District) is not false && agency.Hours.IsOpenAt(query.At);

    private static int Group(Agency agency, District? district) => (agency.Districts, district) switch
    {
        (not null, not null) => 0,
        (null, _) => 1,
        _ => 2,
    };

    private static double? Distance(Agency agency, Place place) =>
        agency.Point is { } base_ && place.Position is { } position ? base_.DistanceTo(position.Point) : null;

    private static AgencyOption Option(Agency agency, AgencyQuery query, IEnumerable<AgencyReason> further)
    {
        var reasons = ImmutableArray.CreateBuilder<AgencyReason>();
        reasons.Add((agency.Serves(query.Place.District), query.Place.District) switch
        {
            (true, { } district) when agency.Districts is not null => AgencyReasons.ServesDistrict(district),
            (false, { } district) => AgencyReasons.ServesElsewhere(district),
            (null, _) => AgencyReasons.DistrictNotKnown,
            _ => AgencyReasons.ServesEverywhere,
        });
        reasons.Add(agency.Hours.IsOpenAt(query.At) ? AgencyReasons.Open : AgencyReasons.Closed(agency.Hours, query.At));
        reasons.AddRange(further);
        if (agency.Numbers.IsEmpty) reasons.Add(AgencyReasons.NoNumber);
        return new AgencyOption { Agency = agency, Reasons = reasons.ToImmutable(), DistanceMetres = Distance(agency, query.Place) };
    }

    /// <summary>Those that stand in: for the agencies that can take the call, in their order, then for those responsible
    /// here but closed. The chain is walked in breadth, so that a first stand-in comes before the second of another's.</summary>
    private IEnumerable<AgencyOption> StandIns(IEnumerable<Agency> available, List<Agency> ofKind, AgencyQuery query)
    {
        var seen = new HashSet<string>(available.Select(agency => agency.Id), StringComparer.Ordinal);
        var closed = ofKind.Where(agency => !seen.Contains(agency.Id) && agency.Serves(query.Place.District) is not false);
        var queue = new Queue<Agency>([.. available, .. closed]);
        foreach (var agency in queue) seen.Add(agency.Id);
        while (queue.TryDequeue(out var agency))
        {
            foreach (var next in agency.Fallback.Select(id => _agencies[id]))
            {
                if (!seen.Add(next.Id)) continue;
                queue.Enqueue(next);
                if (next != LastResort && CanTake(next, query)) yield return Option(next, query, [AgencyReasons.StandsIn(agency)]);
            }
        }
    }
}
