namespace Hotline.Triage.Assurance;

/// <summary>A rule that had a part in moving a decision.</summary>
public sealed record MoveReason
{
    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    /// <summary>What became of it for this call.</summary>
    public required RuleMove Move { get; init; }

    /// <summary>Such as <c>fire.any fires no longer</c>.</summary>
    public override string ToString() => Move switch
    {
        RuleMove.Added => $"{Rule} was added",
        RuleMove.Removed => $"{Rule} was removed",
        RuleMove.Raised => $"{Rule} was raised",
        RuleMove.Lowered => $"{Rule} was lowered",
        RuleMove.FiresNow => $"{Rule} fires now",
        RuleMove.FiresNoLonger => $"{Rule} fires no longer",
        RuleMove.OpenNow => $"{Rule} may fire now",
        RuleMove.DeadNow => $"{Rule} cannot fire now",
        RuleMove.DecidesOtherwise => $"{Rule} decides otherwise",
        RuleMove.Leads => $"{Rule} gives the category now",
        _ => $"{Rule} no longer gives the category",
    };
}
