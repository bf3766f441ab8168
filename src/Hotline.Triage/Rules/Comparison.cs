namespace Hotline.Triage.Rules;

/// <summary>How a number is compared with a threshold.</summary>
public enum Comparison
{
    /// <summary>Less than the threshold.</summary>
    Below = 0,

    /// <summary>Less than the threshold or equal to it.</summary>
    AtMost = 1,

    /// <summary>Greater than the threshold or equal to it.</summary>
    AtLeast = 2,

    /// <summary>Greater than the threshold.</summary>
    Above = 3,
}
