namespace Hotline.Abuse.Audits;

/// <summary>What an entry of the audit trail is about.</summary>
public enum AuditAction
{
    /// <summary>A reviewer approved a firm treatment.</summary>
    Approved = 0,

    /// <summary>A decision was ended before its expiry.</summary>
    Withdrawn = 1,

    /// <summary>A caller appealed.</summary>
    Appealed = 2,

    /// <summary>An appeal was granted, in whole or in part.</summary>
    AppealGranted = 3,

    /// <summary>An appeal was dismissed.</summary>
    AppealDismissed = 4,

    /// <summary>Evidence was pardoned outside an appeal.</summary>
    Pardoned = 5,

    /// <summary>What is held about a caller was given out.</summary>
    Exported = 6,

    /// <summary>All that was held about a caller was erased.</summary>
    CallerErased = 7,

    /// <summary>All that was kept under the keys of one secret was erased.</summary>
    EpochErased = 8,
}
