namespace Hotline.Domain.Exchange.Eido;

/// <summary>Who called whom (<c>direction</c>).</summary>
public enum EidoDirection
{
    /// <summary>The sender of the document was called.</summary>
    Incoming = 0,

    /// <summary>The sender called.</summary>
    Outgoing = 1,

    /// <summary>Both ends are at the sender.</summary>
    Internal = 2,
}
