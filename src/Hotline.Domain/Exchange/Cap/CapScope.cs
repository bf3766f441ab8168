namespace Hotline.Domain.Exchange.Cap;

/// <summary>Whom an alert is for. The names are the words of CAP 1.2.</summary>
public enum CapScope
{
    /// <summary>Everybody.</summary>
    Public = 0,

    /// <summary>Those whom its restriction names.</summary>
    Restricted = 1,

    /// <summary>Those whom its addresses name.</summary>
    Private = 2,
}
