using System.Runtime.InteropServices;

namespace Hotline.Domain;

/// <summary>How urgent a call is certain to be, and how urgent it can still turn out to be while not everything is
/// known.</summary>
/// <remarks>Both ends are included, and <see cref="Definite"/> is never above <see cref="Possible"/>. Immutable;
/// compares by value. The default value says "settled: no emergency"; for a call of which nothing is known use
/// <see cref="Unknown"/>.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PriorityRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="definite">What the known facts alone demand.</param>
    /// <param name="possible">The highest level the unknown facts could still bring.</param>
    /// <exception cref="ArgumentException"><paramref name="definite"/> is above <paramref name="possible"/>, or one of
    /// them is none of the five levels.</exception>
    public PriorityRange(Priority definite, Priority possible)
    {
        if (definite is < Priority.NonEmergency or > Priority.Immediate)
            throw new ArgumentOutOfRangeException(nameof(definite), definite, "Not one of the five levels.");
        if (possible is < Priority.NonEmergency or > Priority.Immediate)
            throw new ArgumentOutOfRangeException(nameof(possible), possible, "Not one of the five levels.");
        if (definite > possible)
            throw new ArgumentException($"Definite '{definite}' is above possible '{possible}'.", nameof(definite));
        (Definite, Possible) = (definite, possible);
    }

    /// <summary>Nothing is known: from <see cref="Priority.NonEmergency"/> to <see cref="Priority.Immediate"/>. Every
    /// range lies within it.</summary>
    public static PriorityRange Unknown => new(Priority.NonEmergency, Priority.Immediate);

    /// <summary>What the known facts alone demand.</summary>
    public Priority Definite { get; }

    /// <summary>The highest level the unknown facts could still bring.</summary>
    public Priority Possible { get; }

    /// <summary>Whether both ends are the same, so that no further answer can change the level.</summary>
    public bool IsSettled => Definite == Possible;

    /// <summary>A range of one level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five levels.</exception>
    public static PriorityRange Settled(Priority priority) => new(priority, priority);

    /// <summary>Whether this range is the same as another or lies inside it: what a further answer must give.</summary>
    public bool IsWithin(PriorityRange wider) => Definite >= wider.Definite && Possible <= wider.Possible;

    /// <summary>The two words, such as <c>urgent..immediate</c>, or one when the range is settled.</summary>
    public override string ToString() =>
        IsSettled ? Definite.ToCode() : $"{Definite.ToCode()}..{Possible.ToCode()}";
}
