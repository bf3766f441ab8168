namespace Hotline.Triage.Assurance;

/// <summary>Takes what a shadow decides otherwise than the live engine: into a log, a table, a queue of the host.</summary>
/// <remarks>It is called by one worker at a time, never on the thread of a call. What it throws is counted and dropped; while it
/// takes its time, calls go on, and comparisons that find no room are counted as dropped.</remarks>
public interface IShadowSink
{
    /// <summary>Takes one difference.</summary>
    void Take(ShadowDifference difference);
}
