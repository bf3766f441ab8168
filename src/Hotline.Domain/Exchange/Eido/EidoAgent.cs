using System.Collections.Immutable;
using Hotline.Domain.Calls;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>A call taker, dispatcher, responder or machine of an agency (<c>agentComponent</c>).</summary>
/// <remarks>Immutable. Use codes and not names of people.</remarks>
public sealed record EidoAgent : EidoComponent
{
    /// <summary>What the agent does (<c>agentRoleRegistryText</c>), in words of the Agent Role registry such as
    /// <see cref="EidoWords.CallTaking"/>: at least one, each 1 to 100 characters.</summary>
    /// <exception cref="ArgumentException">There is none, or one is blank or too long.</exception>
    public required ImmutableArray<string> Roles { get; init => field = EidoLists.CheckedSome(value, MaxWord); }

    /// <summary>The id of the agency (<c>agencyReference</c>).</summary>
    /// <exception cref="ArgumentException">The value is blank or longer than 500 characters.</exception>
    public required string Agency { get; init => field = EventText.Checked(value, MaxId); }

    /// <summary>The desk the agent works at (<c>agentWorkstationPositionIdentification</c>): 1 to 100 characters, or
    /// <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? Workstation { get; init => field = EventText.CheckedOrNull(value, MaxWord); }
}
