namespace Hotline.Triage.Rules;

/// <summary>Kleene's three truth values, ordered: false &lt; unknown &lt; true.</summary>
public enum Truth
{
    /// <summary>Known not to hold.</summary>
    False = 0,

    /// <summary>Not known.</summary>
    Unknown = 1,

    /// <summary>Known to hold.</summary>
    True = 2,
}
