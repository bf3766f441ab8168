using System.Collections.Immutable;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>An agency that has to do with the incident (<c>agencyComponent</c>).</summary>
/// <remarks>Immutable.</remarks>
public sealed record EidoAgency : EidoComponent
{
    /// <summary>What it does in this incident (<c>agencyRoleDescriptionRegistryText</c>), in words of the Agency Role registry
    /// such as <see cref="EidoWords.CallReceiving"/>: at least one, each 1 to 100 characters.</summary>
    /// <exception cref="ArgumentException">There is none, or one is blank or too long.</exception>
    public required ImmutableArray<string> Roles { get; init => field = EidoLists.CheckedSome(value, MaxWord); }

    /// <summary>What sort of agency it is (<c>agencyType</c>), in words of the registry of responders without their common
    /// beginning, such as <c>psap</c>, <c>police</c> or <c>fire.forest</c>: at least one, each 1 to 100 characters.</summary>
    /// <exception cref="ArgumentException">There is none, or one is blank or too long.</exception>
    public required ImmutableArray<string> Types { get; init => field = EidoLists.CheckedSome(value, MaxWord); }

    /// <summary>Whether the incident is its own (<c>incidentOwningAgencyIndicator</c>), or <c>null</c> when not
    /// told.</summary>
    public bool? OwnsIncident { get; init; }
}
