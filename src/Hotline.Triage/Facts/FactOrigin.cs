namespace Hotline.Triage.Facts;

/// <summary>Where the value of a fact came from.</summary>
public enum FactOrigin
{
    /// <summary>A phrase in the note.</summary>
    Note = 0,

    /// <summary>An answer to a key question, or what the telephone line knows, as given with the report.</summary>
    Answer = 1,

    /// <summary>It follows from another fact: a narrower one that is true, or a wider one that is false.</summary>
    Implied = 2,

    /// <summary>No phrase of the note says so, but its words point to it together.</summary>
    Leaning = 3,
}
