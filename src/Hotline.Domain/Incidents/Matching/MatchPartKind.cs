namespace Hotline.Domain.Incidents.Matching;

/// <summary>What a part of a score is about.</summary>
public enum MatchPartKind
{
    /// <summary>What the calls are about: at most 30 points.</summary>
    Category = 0,

    /// <summary>Where it happened: at most 50 points.</summary>
    Place = 1,

    /// <summary>How far apart in time the calls are: at most 20 points.</summary>
    Time = 2,
}
