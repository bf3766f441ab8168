namespace Hotline.Domain.Incidents.Matching;

/// <summary>A part of a score, and why it is that high.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record MatchPart
{
    internal MatchPart(MatchPartKind kind, int points, ReasonText reason) => (Kind, Points, Reason) = (kind, points, reason);

    /// <summary>What it is about.</summary>
    public MatchPartKind Kind { get; }

    /// <summary>The points, from 0 to the most of its kind.</summary>
    public int Points { get; }

    /// <summary>Why, such as <c>40 m apart</c>. Tells how the calls stand to each other, never where.</summary>
    public ReasonText Reason { get; }

    /// <summary>The points and the reason in English.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Points}: {Reason}");
}
