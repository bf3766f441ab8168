using NodaTime;

namespace Hotline.Domain.Calls.Claims;

/// <summary>How claims are dealt with.</summary>
public sealed record ClaimSettings
{
    /// <summary>How long a claim may go without activity before another may take it over; more than nothing. Default 2
    /// minutes. A desk that claims again every few seconds while it is open can set it shorter: 45 seconds is known from
    /// call-taking systems that do so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public Duration StaleAfter
    {
        get;
        init => field = value > Duration.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Above zero.");
    } = Duration.FromMinutes(2);

    internal static ClaimSettings Default { get; } = new();
}
