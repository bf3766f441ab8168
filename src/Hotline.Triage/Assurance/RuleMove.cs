namespace Hotline.Triage.Assurance;

/// <summary>What became of a rule for one call.</summary>
public enum RuleMove
{
    /// <summary>Only the new pack has it.</summary>
    Added = 0,

    /// <summary>Only the old pack has it.</summary>
    Removed = 1,

    /// <summary>It has a higher priority now.</summary>
    Raised = 2,

    /// <summary>It has a lower priority now.</summary>
    Lowered = 3,

    /// <summary>It fires now and did not before.</summary>
    FiresNow = 4,

    /// <summary>It fired before and does not now.</summary>
    FiresNoLonger = 5,

    /// <summary>It was dead and may fire now.</summary>
    OpenNow = 6,

    /// <summary>It could have fired before and cannot now.</summary>
    DeadNow = 7,

    /// <summary>It fires as before, and names another category or other agencies.</summary>
    DecidesOtherwise = 8,

    /// <summary>It fires as before, and gives the call its category now, which another rule gave.</summary>
    Leads = 9,

    /// <summary>It fires as before, and another rule gives the call its category now.</summary>
    Yields = 10,
}
