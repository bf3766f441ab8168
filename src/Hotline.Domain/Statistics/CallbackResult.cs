namespace Hotline.Domain.Statistics;

/// <summary>What became of calling back a caller who was lost or silent. One value for each such call: the first here that
/// applies.</summary>
public enum CallbackResult
{
    /// <summary>Somebody was reached.</summary>
    Reached = 0,

    /// <summary>Tried, and nobody was reached.</summary>
    NotReached = 1,

    /// <summary>There was no number to call.</summary>
    NoNumber = 2,

    /// <summary>Not tried, for a recorded reason.</summary>
    Waived = 3,

    /// <summary>Not tried, and nobody has said why.</summary>
    None = 4,
}
