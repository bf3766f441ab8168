namespace Hotline.Triage.Assurance;

/// <summary>How many of a number of calls moved, and how.</summary>
/// <remarks>Immutable; compares by value. Counts of parts of a log add up to those of the whole, in any order. A call can count
/// in several ways, also up and down: what is certain may rise while what is possible falls.</remarks>
public sealed record MovementCounts
{
    /// <summary>No calls.</summary>
    public static MovementCounts None { get; } = new();

    /// <summary>All calls.</summary>
    public long Calls { get; init; }

    /// <summary>Those that moved in any way.</summary>
    public long Moved { get; init; }

    /// <summary>Those that are more urgent for certain.</summary>
    public long DefiniteUp { get; init; }

    /// <summary>Those that are less urgent for certain.</summary>
    public long DefiniteDown { get; init; }

    /// <summary>Those that may turn out to be more urgent than before.</summary>
    public long PossibleUp { get; init; }

    /// <summary>Those that can no longer turn out to be as urgent as before.</summary>
    public long PossibleDown { get; init; }

    /// <summary>Those of which either end of the priority range went down.</summary>
    public long Down { get; init; }

    /// <summary>Those with another category.</summary>
    public long Category { get; init; }

    /// <summary>Those with other agencies.</summary>
    public long Agencies { get; init; }

    /// <summary>The counts of one call.</summary>
    public static MovementCounts Of(Movement movement) => new()
    {
        Calls = 1,
        Moved = movement is Movement.None ? 0 : 1,
        DefiniteUp = One(movement, Movement.DefiniteUp),
        DefiniteDown = One(movement, Movement.DefiniteDown),
        PossibleUp = One(movement, Movement.PossibleUp),
        PossibleDown = One(movement, Movement.PossibleDown),
        Down = movement.IsDown() ? 1 : 0,
        Category = One(movement, Movement.Category),
        Agencies = One(movement, Movement.Agencies),
    };

    /// <summary>Both taken together.</summary>
    public MovementCounts Add(MovementCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new MovementCounts
        {
            Calls = Calls + other.Calls,
            Moved = Moved + other.Moved,
            DefiniteUp = DefiniteUp + other.DefiniteUp,
            DefiniteDown = DefiniteDown + other.DefiniteDown,
            PossibleUp = PossibleUp + other.PossibleUp,
            PossibleDown = PossibleDown + other.PossibleDown,
            Down = Down + other.Down,
            Category = Category + other.Category,
            Agencies = Agencies + other.Agencies,
        };
    }

    private static long One(Movement movement, Movement way) => movement.HasFlag(way) ? 1 : 0;
}
