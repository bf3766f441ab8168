using System.Collections.Immutable;
using System.Globalization;

namespace Hotline.Domain.Incidents.Matching;

/// <summary>Proposes which calls may be about one incident, and says why. It never links anything.</summary>
/// <remarks>
/// <para>Symmetric: the same answer whichever call is asked first. Calls further apart in time than
/// <see cref="MatchSettings.Longest"/>, or certainly further apart in place than <see cref="MatchSettings.FarthestMetres"/>,
/// are never proposed, nor are calls in different districts without two points, calls about different matters, and
/// calls that are no incident.</para>
/// <para>The score is a sum that a person can follow: category up to 30 (equal 30, one within the other 27, same root 20, related
/// roots 15, one not known 10), place up to 50 (two points: falling evenly to 0 at the farthest distance, 10 where
/// they are too uncertain to tell; words: landmark up to 35, with the same village 15 more, with the same district 10), time up to
/// 20 (falling evenly).</para>
/// <para>Immutable and safe to use from several threads at once.</para>
/// </remarks>
public sealed class IncidentMatcher
{
    private const int MostTime = 20;

    private readonly MatchSettings _settings;

    /// <summary>Makes a matcher.</summary>
    /// <param name="settings">When two calls may be one incident; <c>null</c> for the defaults.</param>
    public IncidentMatcher(MatchSettings? settings = null) => _settings = settings ?? new MatchSettings();

    /// <summary>Whether two calls may be about one incident: the proposal, or <c>null</c>. A call is never proposed with
    /// itself.</summary>
    /// <exception cref="ArgumentNullException">A call is <c>null</c>.</exception>
    public MatchProposal? Propose(MatchSubject one, MatchSubject other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Call == other.Call || Time(one, other) is not { } time) return null;
        if (CategoryMatch.Of(one.Category, other.Category, _settings) is not { } category) return null;
        if (PlaceMatch.Of(one.Place, other.Place, _settings.FarthestMetres) is not { } place) return null;
        var (first, second) = string.CompareOrdinal(one.Call.Value, other.Call.Value) <= 0 ? (one, other) : (other, one);
        var proposal = new MatchProposal { One = first.Call, Other = second.Call, Parts = [category, place, time] };
        return proposal.Score >= _settings.Threshold ? proposal : null;
    }

    /// <summary>The calls that may be about one incident with a call, the likeliest first, then by name.</summary>
    /// <param name="call">The call.</param>
    /// <param name="others">The calls to look among; the call itself is passed over.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public ImmutableArray<MatchProposal> ProposeAmong(MatchSubject call, IEnumerable<MatchSubject> others)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(others);
        return
        [
            .. others.Select(other => Propose(call, other)).OfType<MatchProposal>()
                .OrderByDescending(proposal => proposal.Score)
                .ThenBy(proposal => proposal.One.Value, StringComparer.Ordinal)
                .ThenBy(proposal => proposal.Other.Value, StringComparer.Ordinal),
        ];
    }

    private MatchPart? Time(MatchSubject one, MatchSubject other)
    {
        var apart = one.At >= other.At ? one.At - other.At : other.At - one.At;
        if (apart > _settings.Longest) return null;
        var points = (int)Math.Round(MostTime * (1 - (apart / _settings.Longest)));
        var minutes = apart.TotalMinutes.ToString("0", CultureInfo.InvariantCulture);
        return new MatchPart(MatchPartKind.Time, points, new ReasonText($"selisih {minutes} menit", $"bédana {minutes} menit", $"{minutes} minutes apart"));
    }
}
