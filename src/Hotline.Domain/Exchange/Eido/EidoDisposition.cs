using Hotline.Domain.Calls;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>How the incident turned out for an agency (<c>dispositionComponent</c> of the incident).</summary>
/// <remarks>Immutable.</remarks>
public sealed record EidoDisposition : EidoComponent
{
    /// <summary>The common code (<c>dispositionCommonRegistryCode</c>; those of APCO 1.111.2): 1 to 100 characters.
    /// <see cref="EidoWords.CommonCode"/> knows some.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string CommonCode { get; init => field = EventText.Checked(value, MaxWord); }

    /// <summary>The same in this library's words (<c>dispositionCategoryText</c>), or <c>null</c>.</summary>
    public Disposition? Disposition { get; init; }

    /// <summary>The same in words for people (<c>dispositionDescriptionText</c>): 1 to 1,000 characters, or
    /// <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? Description { get; init => field = EventText.CheckedOrNull(value, EidoIncident.MaxText); }

    /// <summary>Whether it is the main one of its agency (<c>dispositionPrimaryIndicator</c>), or <c>null</c> when not
    /// told.</summary>
    public bool? IsPrimary { get; init; }
}
