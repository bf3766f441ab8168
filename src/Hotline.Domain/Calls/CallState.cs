namespace Hotline.Domain.Calls;

/// <summary>Where a call stands, as far as its events tell.</summary>
public enum CallState
{
    /// <summary>Nobody has answered, and the caller is not known to have gone: somebody may be waiting.</summary>
    Ringing = 0,

    /// <summary>A call taker is talking with the caller.</summary>
    Answered = 1,

    /// <summary>The caller was gone before anybody answered: a callback is due.</summary>
    Abandoned = 2,

    /// <summary>The talk is over, and the call waits for its disposition.</summary>
    Ended = 3,

    /// <summary>The call has its disposition.</summary>
    Closed = 4,
}
