using System.Collections.Immutable;
using Hotline.Domain.Callers;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Somebody in the incident (<c>personComponent</c>). Names are neither written nor read.</summary>
/// <remarks>Immutable. May hold a number.</remarks>
public sealed record EidoPerson : EidoComponent
{
    /// <summary>What they are in it (<c>personIncidentRoleRegistryText</c>), in words of the Person Role registry such as
    /// <see cref="EidoWords.Caller"/>: at least one, each 1 to 100 characters.</summary>
    /// <exception cref="ArgumentException">There is none, or one is blank or too long.</exception>
    public required ImmutableArray<string> Roles { get; init => field = EidoLists.CheckedSome(value, MaxWord); }

    /// <summary>The ids of the calls they were on (<c>callIdentifier</c>). They need not be in the document.</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Calls { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The number to call back (<c>callBackReference</c>); <c>null</c> when none is known. Personal data.</summary>
    public PhoneNumber? CallbackNumber { get; init; }

    /// <summary>The ids of their places (<c>locationReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Locations { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The ids of the notes about them (<c>notesReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Notes { get; init => field = EidoLists.Checked(value, MaxId); } = [];
}
