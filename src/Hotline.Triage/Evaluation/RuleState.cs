namespace Hotline.Triage.Evaluation;

/// <summary>Where a rule stands for what is known of a call.</summary>
public enum RuleState
{
    /// <summary>It can no longer fire.</summary>
    Dead = 0,

    /// <summary>It depends on facts that are not known yet.</summary>
    Open = 1,

    /// <summary>It holds.</summary>
    Fired = 2,
}
