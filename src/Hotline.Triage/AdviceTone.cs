namespace Hotline.Triage;

/// <summary>How firmly the closing advice is put.</summary>
/// <remarks>Triage does not know whether somebody called before, and must not: the host chooses the tone, from what it or
/// Hotline.Abuse knows, after the call was decided.</remarks>
public enum AdviceTone
{
    /// <summary>The caller has not been told what the line is for.</summary>
    FirstTime = 0,

    /// <summary>The caller was told before.</summary>
    Repeated = 1,

    /// <summary>The caller was warned before.</summary>
    AfterWarning = 2,
}
