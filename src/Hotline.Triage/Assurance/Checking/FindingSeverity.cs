namespace Hotline.Triage.Assurance.Checking;

/// <summary>How much a finding matters, from little to much.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; may well be meant so.</summary>
    Note = 0,

    /// <summary>A defect that does not keep the pack from deciding. It is to be mended before the pack goes live.</summary>
    Warning = 1,

    /// <summary>The pack does not load.</summary>
    Error = 2,
}
