using System.Collections.Immutable;
using Hotline.Domain.Calls;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>An Emergency Incident Data Object: what is known of one incident at one moment, for another centre. The parts of
/// NENA-STA-021.1b that <see cref="EidoJson"/> writes and reads.</summary>
/// <remarks>It tells the present state, never the history. Parts refer to each other by their ids. Immutable. Do not compare
/// two of these: equality of the lists is not promised. Holds personal data; the text form shows none.</remarks>
public sealed record EidoDocument : EidoComponent
{
    /// <summary>The functional element that issues it (<c>issuingElementIdentification</c>), such as a domain name: 1 to 500
    /// characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string IssuedBy { get; init => field = EventText.Checked(value, MaxId); }

    /// <summary>The agencies that anything in it names (<c>agencyComponent</c>); at least one.</summary>
    public required ImmutableArray<EidoAgency> Agencies { get; init; }

    /// <summary>The people and machines of agencies that anything in it names (<c>agentComponent</c>).</summary>
    public ImmutableArray<EidoAgent> Agents { get; init; } = [];

    /// <summary>The incident (<c>incidentComponent</c>), or <c>null</c> while there is only a call.</summary>
    public EidoIncident? Incident { get; init; }

    /// <summary>The calls about it (<c>callComponent</c>).</summary>
    public ImmutableArray<EidoCall> Calls { get; init; } = [];

    /// <summary>The people it is about (<c>personComponent</c>).</summary>
    public ImmutableArray<EidoPerson> People { get; init; } = [];

    /// <summary>The places (<c>locationComponent</c>).</summary>
    public ImmutableArray<EidoLocation> Locations { get; init; } = [];

    /// <summary>The notes (<c>notesComponent</c>).</summary>
    public ImmutableArray<EidoNote> Notes { get; init; } = [];
}
