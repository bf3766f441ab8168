namespace Hotline.Abuse.Audits;

/// <summary>The words for <see cref="AuditAction"/> in the exported trail.</summary>
public static class AuditActions
{
    /// <summary>The word for an action, such as <c>appeal-granted</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the actions.</exception>
    public static string ToCode(this AuditAction action) => action switch
    {
        AuditAction.Approved => "approved",
        AuditAction.Withdrawn => "withdrawn",
        AuditAction.Appealed => "appealed",
        AuditAction.AppealGranted => "appeal-granted",
        AuditAction.AppealDismissed => "appeal-dismissed",
        AuditAction.Pardoned => "pardoned",
        AuditAction.Exported => "exported",
        AuditAction.CallerErased => "caller-erased",
        AuditAction.EpochErased => "epoch-erased",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an action."),
    };
}
