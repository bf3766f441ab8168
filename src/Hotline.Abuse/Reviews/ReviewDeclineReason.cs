namespace Hotline.Abuse.Reviews;

/// <summary>Why a step of a review was not taken.</summary>
public enum ReviewDeclineReason
{
    /// <summary>The caller cannot have a standing: withheld, SIM-less or shared.</summary>
    NoStanding = 0,

    /// <summary>The evidence named does not carry the treatment, or the approval has expired: it would hold at no time
    /// from its start on, or lift nothing.</summary>
    NotCarried = 1,

    /// <summary>The decision, the appeal or the evidence named is not known of this caller in this case.</summary>
    NotKnown = 2,

    /// <summary>It would lift something the appeal is not about.</summary>
    NotOwned = 3,

    /// <summary>The id stands for something else already.</summary>
    IdInUse = 4,

    /// <summary>An id holds the caller's number.</summary>
    IdHoldsNumber = 5,

    /// <summary>An appeal against a decision was dismissed by the one who made the decision.</summary>
    OwnDecision = 6,
}
