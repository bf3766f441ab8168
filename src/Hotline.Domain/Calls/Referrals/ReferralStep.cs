namespace Hotline.Domain.Calls.Referrals;

/// <summary>How far a referral has come. Of the steps reported, the one that stands last here is where it stands: a
/// unit that arrived did arrive, whatever else is reported.</summary>
public enum ReferralStep
{
    /// <summary>The agency was asked.</summary>
    Requested = 0,

    /// <summary>The agency takes it.</summary>
    Accepted = 1,

    /// <summary>A unit is on its way.</summary>
    EnRoute = 2,

    /// <summary>The agency does not take it, and says why.</summary>
    Declined = 3,

    /// <summary>The hotline no longer asks for it, and says why.</summary>
    Cancelled = 4,

    /// <summary>A unit is at the scene.</summary>
    Arrived = 5,

    /// <summary>The agency is done.</summary>
    Completed = 6,
}
