namespace Hotline.Domain.Agencies;

/// <summary>Why an agency stands where it stands in an answer.</summary>
public enum AgencyReasonCode
{
    /// <summary>It serves the district by name.</summary>
    ServesDistrict = 0,

    /// <summary>It serves everywhere.</summary>
    ServesEverywhere = 1,

    /// <summary>It serves certain districts, and the district is not known: ask.</summary>
    DistrictNotKnown = 2,

    /// <summary>It does not serve the district.</summary>
    ServesElsewhere = 3,

    /// <summary>It is open.</summary>
    Open = 4,

    /// <summary>It is closed; the words say until when.</summary>
    Closed = 5,

    /// <summary>It is the nearest of several; the words say how far.</summary>
    Nearest = 6,

    /// <summary>There are nearer ones; the words say how far it is.</summary>
    Farther = 7,

    /// <summary>It stands in for another agency.</summary>
    StandsIn = 8,

    /// <summary>The directory has no agency of the kind.</summary>
    NoneOfKind = 9,

    /// <summary>It is the last resort, which takes what nobody else takes.</summary>
    LastResort = 10,

    /// <summary>It has no number; the note says how it is reached.</summary>
    NoNumber = 11,
}
