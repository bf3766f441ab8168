namespace Hotline.Domain.Calls.Callbacks;

/// <summary>What is to be done about a caller who was lost.</summary>
public enum CallbackTask
{
    /// <summary>Call back now.</summary>
    CallNow = 0,

    /// <summary>Call back later: the next attempt is not due yet.</summary>
    CallLater = 1,

    /// <summary>There is no number: record that, or why there is no callback.</summary>
    RecordNoNumber = 2,

    /// <summary>Somebody was reached, the attempts are used up, or there is to be no callback: close the call.</summary>
    Close = 3,
}
