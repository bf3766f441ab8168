using System.Collections.Immutable;
using Hotline.Domain.Calls;

namespace Hotline.Domain.Incidents.Matching;

/// <summary>A proposal to somebody: these two calls may be about one incident.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised. It does nothing: whether the calls are
/// linked is for a person to say.</remarks>
public sealed record MatchProposal
{
    /// <summary>The call whose name comes first in ordinal order.</summary>
    public required CallId One { get; init; }

    /// <summary>The other call.</summary>
    public required CallId Other { get; init; }

    /// <summary>The parts of the score: category, place, time.</summary>
    public required ImmutableArray<MatchPart> Parts { get; init; }

    /// <summary>The sum of the points, from the threshold to 100. Only for comparing proposals: it is no probability.</summary>
    public int Score => Parts.Sum(part => part.Points);

    /// <summary>The calls, the score and its parts in English.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{One} and {Other}: {Score} ({string.Join("; ", Parts)})");
}
