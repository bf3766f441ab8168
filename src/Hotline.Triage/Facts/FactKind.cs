namespace Hotline.Triage.Facts;

/// <summary>What kind of value a fact has.</summary>
public enum FactKind
{
    /// <summary>True or false.</summary>
    Boolean = 0,

    /// <summary>A number with a unit and a range.</summary>
    Number = 1,

    /// <summary>One of a few named choices.</summary>
    Choice = 2,
}
