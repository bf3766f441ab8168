using Hotline.Domain.Calls;
using NodaTime;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>What every part of an Emergency Incident Data Object says of itself: its name, and who changed it last and
/// when.</summary>
/// <remarks>A closed hierarchy. Immutable. Do not compare two of these: equality of lists is not promised.</remarks>
public abstract record EidoComponent
{
    internal const int MaxId = 500;
    internal const int MaxWord = 100;

    private protected EidoComponent()
    {
    }

    /// <summary>The name that other parts refer to it by (<c>$id</c>): 1 to 500 characters, not blank. Globally unique, so a
    /// host adds its own domain to what it numbers itself.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Id { get; init => field = EventText.Checked(value, MaxId); }

    /// <summary>When it was changed last (<c>lastUpdateTimeStamp</c>).</summary>
    public required Instant UpdatedAt { get; init; }

    /// <summary>The <see cref="Id"/> of the agency that changed it last (<c>updatedByAgencyReference</c>).</summary>
    /// <exception cref="ArgumentException">The value is blank or longer than 500 characters.</exception>
    public required string UpdatedBy { get; init => field = EventText.Checked(value, MaxId); }

    /// <summary>The <see cref="Id"/> of the agent that changed it last (<c>updatedByAgentReference</c>), or
    /// <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank or longer than 500 characters.</exception>
    public string? UpdatedByAgent { get; init => field = EventText.CheckedOrNull(value, MaxId); }

    /// <summary>The kind of component, and nothing of its content.</summary>
    public sealed override string ToString() => GetType().Name;
}
