namespace Hotline.Triage.Notes;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Pause : byte
{
    /// <summary>Space or a mark that joins, such as a hyphen.</summary>
    None = 0,

    /// <summary>A comma, semicolon, colon or bracket.</summary>
    Comma = 1,

    /// <summary>The end of a sentence, or of a line.</summary>
    Sentence = 2,
}
