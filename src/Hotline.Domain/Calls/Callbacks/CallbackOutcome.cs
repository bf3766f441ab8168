namespace Hotline.Domain.Calls.Callbacks;

/// <summary>What came of calling back.</summary>
public enum CallbackOutcome
{
    /// <summary>Somebody answered and spoke.</summary>
    Reached = 0,

    /// <summary>It rang, and nobody answered.</summary>
    NoAnswer = 1,

    /// <summary>The line was busy.</summary>
    Busy = 2,

    /// <summary>The number could not be reached: switched off, out of coverage, not in use.</summary>
    Unreachable = 3,

    /// <summary>There is no number to call.</summary>
    NoNumber = 4,
}
