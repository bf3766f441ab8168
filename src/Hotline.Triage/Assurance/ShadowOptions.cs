namespace Hotline.Triage.Assurance;

/// <summary>How a shadow goes along with the live engine.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ShadowOptions
{
    /// <summary>How many calls may wait for the shadow, at least 1. Further ones are dropped and counted. Default 1,000.</summary>
    public int Room
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is room for one call at least.");
    } = 1_000;

    /// <summary>How long disposal waits for the calls that are still to be compared; not below zero. Default 5 seconds.</summary>
    public TimeSpan Patience
    {
        get;
        init => field = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "No time is below zero.");
    } = TimeSpan.FromSeconds(5);

    /// <summary>Whether differences carry the report with its note. Default no: they are personal data.</summary>
    public bool IncludeReports { get; init; }
}
