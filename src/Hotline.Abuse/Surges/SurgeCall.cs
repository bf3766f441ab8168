using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>A call as far as surges go: when, on which trunk, from whom, about which area.</summary>
/// <remarks>Immutable. It holds the caller's number, which its text form masks; of the number a watch keeps the first digits
/// and a trace in a sketch that no number can be read from.</remarks>
public sealed record SurgeCall
{
    /// <summary>When the call came in, by the host's own clock. An earlier time than that of a call before counts as the
    /// time of that one.</summary>
    public required Instant At { get; init; }

    /// <summary>Who calls, as far as the line tells.</summary>
    public required CallerIdentity Caller
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The trunk or exchange, or <c>null</c> when not known. Blank or above 100 characters is as not known.</summary>
    public string? Trunk { get; init; }

    /// <summary>The host's code for the area, such as that of a district, or <c>null</c> when not known. Blank or above 100
    /// characters is as not known.</summary>
    public string? Area { get; init; }
}
