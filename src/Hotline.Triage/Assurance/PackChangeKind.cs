namespace Hotline.Triage.Assurance;

/// <summary>What became of a part of a pack.</summary>
public enum PackChangeKind
{
    /// <summary>It is new.</summary>
    Added = 0,

    /// <summary>It is gone.</summary>
    Removed = 1,

    /// <summary>Something of it is different.</summary>
    Changed = 2,
}
