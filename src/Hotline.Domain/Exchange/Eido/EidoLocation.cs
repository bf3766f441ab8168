using Hotline.Domain.Calls;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>A place (<c>locationComponent</c>).</summary>
/// <remarks>Immutable. Where somebody is is personal.</remarks>
public sealed record EidoLocation : EidoComponent
{
    /// <summary>Whose place it is (<c>locationTypeDescriptionRegistryText</c>), in a word of the Location Type registry such as
    /// <see cref="EidoWords.CurrentIncident"/>: 1 to 100 characters.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Type { get; init => field = EventText.Checked(value, MaxWord); }

    /// <summary>The place (<c>locationByValue</c>, a PIDF-LO). Default not known. Of a village and a district that do not
    /// belong together the village is believed. A position got by several ways together is written without its
    /// way.</summary>
    public Place Place { get; init; } = Place.Unknown;

    /// <summary>The place in words for people (<c>locationDescriptionText</c>): 1 to 1,000 characters, or
    /// <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? Description { get; init => field = EventText.CheckedOrNull(value, EidoIncident.MaxText); }
}
