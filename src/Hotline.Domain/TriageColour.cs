namespace Hotline.Domain;

/// <summary>The triage colours a call taker may give.</summary>
/// <remarks>There is no black: that nobody can be helped any more is found at the bedside, never over the telephone.
/// A greater value is more urgent.</remarks>
public enum TriageColour
{
    /// <summary>Not urgent.</summary>
    Green = 1,

    /// <summary>Urgent.</summary>
    Yellow = 2,

    /// <summary>Acute: life is, or may be, in danger.</summary>
    Red = 3,
}
