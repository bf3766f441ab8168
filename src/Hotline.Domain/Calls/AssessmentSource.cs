namespace Hotline.Domain.Calls;

/// <summary>Who said what a call is about, or how urgent it is.</summary>
public enum AssessmentSource
{
    /// <summary>A call taker. Their word is the one that counts.</summary>
    CallTaker = 0,

    /// <summary>A triage engine. Kept beside the call taker's word, so that agreement can be counted.</summary>
    Triage = 1,
}
