namespace Hotline.Domain.Exchange.Cap;

/// <summary>How soon to act. The names are the words of CAP 1.2.</summary>
public enum CapUrgency
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>No longer needed.</summary>
    Past = 1,

    /// <summary>Soon, not now.</summary>
    Future = 2,

    /// <summary>Within the hour.</summary>
    Expected = 3,

    /// <summary>Now.</summary>
    Immediate = 4,
}
