namespace Hotline.Triage.Assurance;

/// <summary>How far a shadow has come.</summary>
/// <remarks>Immutable; compares by value. The numbers are read one after another while the worker goes on.</remarks>
public sealed record ShadowCounts
{
    /// <summary>Calls about which both decided.</summary>
    public required long Compared { get; init; }

    /// <summary>Calls about which they decided differently.</summary>
    public required long Different { get; init; }

    /// <summary>Calls that found no room, or came after disposal, or were left when its patience ended.</summary>
    public required long Dropped { get; init; }

    /// <summary>Calls about which the shadow threw.</summary>
    public required long Threw { get; init; }

    /// <summary>Differences that the sink threw on.</summary>
    public required long NotTaken { get; init; }
}
