using System.Collections.Immutable;
using Hotline.Domain.Categories;
using NodaTime;

namespace Hotline.Domain.Incidents.Matching;

/// <summary>When two calls may be about one incident.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the lists is not promised. The defaults are a start, not
/// measured: nobody has published figures for Purwakarta.</remarks>
public sealed record MatchSettings
{
    /// <summary>The longest time between the calls. Default 2 hours; more than zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than zero.</exception>
    public Duration Longest
    {
        get;
        init => field = value > Duration.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), "More than zero.");
    } = Duration.FromHours(2);

    /// <summary>The longest distance between the places in metres, beyond what their uncertainties explain. Default 1,000;
    /// more than 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0, or no number.</exception>
    public double FarthestMetres
    {
        get;
        init => field = value is > 0 and < double.PositiveInfinity ? value : throw new ArgumentOutOfRangeException(nameof(value), "More than 0.");
    } = 1_000;

    /// <summary>The lowest score that is proposed, 1 to 100. Default 60.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int Threshold
    {
        get;
        init => field = value is >= 1 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value), "1 to 100.");
    } = 60;

    /// <summary>Roots of categories under which callers often name one and the same thing, as pairs in either order.</summary>
    public ImmutableArray<(Category One, Category Other)> Related { get; init; } =
    [
        (CategoryRoots.Traffic, CategoryRoots.Medical), (CategoryRoots.Traffic, CategoryRoots.Rescue), (CategoryRoots.Traffic, CategoryRoots.Fire),
        (CategoryRoots.Fire, CategoryRoots.Hazard), (CategoryRoots.Fire, CategoryRoots.Rescue), (CategoryRoots.Fire, CategoryRoots.Medical),
        (CategoryRoots.Disaster, CategoryRoots.Rescue), (CategoryRoots.Disaster, CategoryRoots.Hazard), (CategoryRoots.Disaster, CategoryRoots.Medical),
        (CategoryRoots.Security, CategoryRoots.Medical), (CategoryRoots.Rescue, CategoryRoots.Medical), (CategoryRoots.Hazard, CategoryRoots.Traffic),
    ];

    /// <summary>Roots of categories that are no incident out there: such calls are never proposed.</summary>
    public ImmutableArray<Category> NoIncident { get; init; } =
        [CategoryRoots.Complaint, CategoryRoots.Information, CategoryRoots.NonEmergency, CategoryRoots.Prank, CategoryRoots.Abusive, CategoryRoots.Unintentional];
}
