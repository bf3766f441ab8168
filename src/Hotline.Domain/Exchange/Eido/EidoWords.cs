using Hotline.Domain.Calls;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Words of the registries that Emergency Incident Data Objects use. The registries are open and longer; any other of
/// their words can be given in place of these.</summary>
public static class EidoWords
{
    /// <summary>Agency role: takes the call.</summary>
    public const string CallReceiving = "CallReceiving";

    /// <summary>Agency role: sends units.</summary>
    public const string Dispatching = "Dispatching";

    /// <summary>Agency role: was sent.</summary>
    public const string Dispatched = "Dispatched";

    /// <summary>Agency role: the call was handed to it.</summary>
    public const string TransferredTo = "TransferredTo";

    /// <summary>Agency role: helps.</summary>
    public const string Assisting = "Assisting";

    /// <summary>Agency role: is told.</summary>
    public const string Informational = "Informational";

    /// <summary>Agency type: a centre that answers emergency calls.</summary>
    public const string Psap = "psap";

    /// <summary>Agent role: takes calls.</summary>
    public const string CallTaking = "Call Taking";

    /// <summary>Person role: called.</summary>
    public const string Caller = "Caller";

    /// <summary>Person role: tells of it.</summary>
    public const string ReportingParty = "ReportingParty";

    /// <summary>Person role: is ill or hurt.</summary>
    public const string Patient = "Patient";

    /// <summary>Person role: suffered it.</summary>
    public const string Victim = "Victim";

    /// <summary>Person role: saw it.</summary>
    public const string Witness = "Witness";

    /// <summary>Location type: where the caller is.</summary>
    public const string CallerLocation = "Caller";

    /// <summary>Location type: where the incident is now.</summary>
    public const string CurrentIncident = "CurrentIncident";

    /// <summary>Location type: where the incident began.</summary>
    public const string InitialIncident = "InitialIncident";

    /// <summary>Location type: what the call was routed by.</summary>
    public const string RoutingLocation = "RoutingLocation";

    /// <summary>Incident status: going on.</summary>
    public const string Active = "Active";

    /// <summary>Incident status: called off.</summary>
    public const string Cancelled = "Cancelled";

    /// <summary>Incident status: over.</summary>
    public const string Closed = "Closed";

    /// <summary>Incident status: opened again.</summary>
    public const string ReOpened = "ReOpened";

    /// <summary>Call type: an emergency call.</summary>
    public const string Emergency = "emergency";

    /// <summary>The common code (APCO 1.111.2) of a disposition, or <c>null</c> where the library knows of none: then agree on
    /// one with the receiving side.</summary>
    /// <exception cref="ArgumentNullException">The disposition is <c>null</c>.</exception>
    public static string? CommonCode(Disposition disposition)
    {
        ArgumentNullException.ThrowIfNull(disposition);
        return disposition.Code switch
        {
            "resolved-by-advice" => "05",
            "cancelled" => "10",
            "information-given" => "13",
            "gone-on-arrival" => "14",
            "referred" => "15",
            "duplicate" => "22",
            _ => null,
        };
    }
}
