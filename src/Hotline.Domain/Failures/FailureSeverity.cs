namespace Hotline.Domain.Failures;

/// <summary>Whether a failure keeps its subject from being used.</summary>
public enum FailureSeverity
{
    /// <summary>The subject cannot be used as it is.</summary>
    Error = 0,

    /// <summary>The subject was used, with something in it put right; the message says what.</summary>
    Warning = 1,
}
