namespace Hotline.Triage.Hosting;

/// <summary>What came of reading a pack again.</summary>
public enum ReloadResult
{
    /// <summary>The pack is the same as before; nothing was exchanged.</summary>
    Unchanged = 0,

    /// <summary>The new pack decides from now on.</summary>
    Swapped = 1,

    /// <summary>Something is wrong with the new pack; the one before goes on deciding.</summary>
    Refused = 2,
}
