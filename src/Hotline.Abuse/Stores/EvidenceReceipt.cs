namespace Hotline.Abuse.Stores;

/// <summary>What a store made of a piece of evidence.</summary>
public enum EvidenceReceipt
{
    /// <summary>It is new and was added.</summary>
    Added = 0,

    /// <summary>The same was there already; nothing changed.</summary>
    AlreadyKnown = 1,

    /// <summary>It was added beside other content under the same id of the same caller; somebody should look at both.</summary>
    Conflicting = 2,
}
