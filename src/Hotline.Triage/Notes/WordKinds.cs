namespace Hotline.Triage.Notes;

/// <summary>What a word of the table is, besides a word of phrases.</summary>
[Flags]
internal enum WordKinds : byte
{
    None = 0,

    /// <summary>Says little: may be passed over.</summary>
    Skip = 1,

    /// <summary>Nothing reaches over it.</summary>
    Barrier = 2,

    /// <summary>Is or begins a number in words.</summary>
    Number = 4,

    /// <summary>A wording begins with it, or with a class it is in.</summary>
    Begins = 8,

    /// <summary>Stands for other symbols besides itself.</summary>
    StandsForMore = 16,
}
