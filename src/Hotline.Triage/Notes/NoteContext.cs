namespace Hotline.Triage.Notes;

/// <summary>How a phrase is meant, by the words around it.</summary>
/// <remarks>After NegEx (Chapman et al., 2001) and ConText (Harkema et al., 2009), with a shorter reach.</remarks>
public enum NoteContext
{
    /// <summary>It is said to be so.</summary>
    Affirmed = 0,

    /// <summary>It is said not to be so: its boolean facts get the opposite value.</summary>
    Negated = 1,

    /// <summary>It is imagined or asked about: it gives nothing.</summary>
    Hypothetical = 2,

    /// <summary>It was so once: it gives nothing.</summary>
    Past = 3,

    /// <summary>The caller does not know: it gives nothing.</summary>
    Uncertain = 4,

    /// <summary>Somebody else says so: it counts, as a danger that a neighbour tells of is still a danger.</summary>
    Reported = 5,

    /// <summary>No phrase says so: the words of the note point to it together, and this is one of those that do most. It counts
    /// where no phrase gives the fact a value.</summary>
    Leaning = 6,

    /// <summary>It is said, and the other words of the note speak against its being so now: it gives nothing, and is asked.</summary>
    Doubted = 7,

    /// <summary>No phrase: this is one of the words that speak most against a danger of the note being so now, for which it is
    /// <see cref="Doubted"/>.</summary>
    Doubting = 8,
}
