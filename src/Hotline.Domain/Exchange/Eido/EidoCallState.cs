namespace Hotline.Domain.Exchange.Eido;

/// <summary>Where a call stands, as far as an Emergency Incident Data Object tells (<c>callStateRegistryText</c>).</summary>
public enum EidoCallState
{
    /// <summary>It has begun and is not known to be answered or over: <c>callBegin</c>.</summary>
    Begun = 0,

    /// <summary>A call taker is talking with the caller: <c>callAnswered</c>.</summary>
    Answered = 1,

    /// <summary>The line is gone: <c>callEnd</c>. Without the time of an answer nobody answered.</summary>
    Ended = 2,
}
