namespace Hotline.Abuse.Treatments;

/// <summary>Where a call stands among those that wait. There is no place behind the others.</summary>
public enum QueuePlace
{
    /// <summary>In its turn, as any other call.</summary>
    InTurn = 0,

    /// <summary>At once: whatever plays is cut off, and nothing comes between the caller and a call taker.</summary>
    AtOnce = 1,
}
