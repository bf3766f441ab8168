namespace Hotline.Triage.Notes;

/// <summary>How a word takes part in a number.</summary>
internal enum NumberRole : byte
{
    /// <summary>A number of its own: <c>dua</c>.</summary>
    Value,

    /// <summary>Adds to the one before: <c>belas</c>.</summary>
    Plus,

    /// <summary>Multiplies the one before: <c>puluh</c>. Alone it stands for itself.</summary>
    Times,
}
