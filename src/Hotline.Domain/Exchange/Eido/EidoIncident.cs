using System.Collections.Immutable;
using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using Hotline.Domain.Incidents;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>The incident (<c>incidentComponent</c>).</summary>
/// <remarks>Immutable.</remarks>
public sealed record EidoIncident : EidoComponent
{
    internal const int MaxText = 1000;

    /// <summary>What it is, in a word of the registry of incident types (<c>incidentTypeCommonRegistryText</c>; the codes of
    /// APCO 2.103): 1 to 100 characters. The library has no table of these codes, so agree on them with the receiving
    /// side.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string CommonType { get; init => field = EventText.Checked(value, MaxWord); }

    /// <summary>What it is, in this library's categories (<c>incidentTypeInternalCode</c>); <c>null</c> when nobody has
    /// said.</summary>
    public Category? Category { get; init; }

    /// <summary>What it is, in words of the sender (<c>incidentTypeInternalText</c>): 1 to 1,000 characters, or
    /// <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? TypeText { get; init => field = EventText.CheckedOrNull(value, MaxText); }

    /// <summary>How urgent it is (<c>incidentCommonPriorityNumber</c>, by <see cref="PriorityScales"/>, and its code as
    /// <c>incidentPriorityInternalText</c>); <c>null</c> when nobody has said.</summary>
    public Priority? Priority { get; init; }

    /// <summary>Where it stands (<c>incidentStatusCommonRegistryText</c>), in words of the Incident Status registry such as
    /// <see cref="EidoWords.Active"/>.</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 100 characters.</exception>
    public ImmutableArray<string> Statuses { get; init => field = EidoLists.Checked(value, MaxWord); } = [];

    /// <summary>Its name at the sender (<c>internalIncidentId</c>), or <c>null</c>.</summary>
    public IncidentId? Incident { get; init; }

    /// <summary>How it turned out, by agency (<c>dispositionComponent</c>).</summary>
    public ImmutableArray<EidoDisposition> Dispositions { get; init; } = [];

    /// <summary>The ids of the agents that work on it (<c>agentReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Agents { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The ids of its places (<c>locationReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Locations { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The ids of its notes (<c>notesReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Notes { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The ids of the people in it (<c>personReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> People { get; init => field = EidoLists.Checked(value, MaxId); } = [];
}
