namespace Hotline.Triage.Assurance;

/// <summary>Whether any call shows that a condition of a rule matters in one of the two ways.</summary>
public enum ConditionSide
{
    /// <summary>No call does, and one could: <see cref="CoveredCondition"/> names it.</summary>
    Missing = 0,

    /// <summary>A call does in which the condition's fact is not known: the rule waits for this condition alone. Nobody has shown
    /// what the rule does once the answer is no.</summary>
    ShownByUnknown = 1,

    /// <summary>A call does in which the condition's fact is known.</summary>
    Shown = 2,

    /// <summary>No call can: all values that the rule's facts may have together were tried. The condition follows from the others,
    /// or is excluded by them.</summary>
    Impossible = 3,

    /// <summary>No call does, and none was found within the search's bound.</summary>
    NotFound = 4,
}
