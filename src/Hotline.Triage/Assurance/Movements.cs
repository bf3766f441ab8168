namespace Hotline.Triage.Assurance;

/// <summary>What is asked of a <see cref="Movement"/>.</summary>
public static class Movements
{
    /// <summary>Whether either end of the priority range went down.</summary>
    public static bool IsDown(this Movement movement) => (movement & (Movement.DefiniteDown | Movement.PossibleDown)) is not Movement.None;

    /// <summary>Whether either end of the priority range went up.</summary>
    public static bool IsUp(this Movement movement) => (movement & (Movement.DefiniteUp | Movement.PossibleUp)) is not Movement.None;

    /// <summary>The names of the ways, in words that stay: <c>definite-up</c>, <c>definite-down</c>, <c>possible-up</c>,
    /// <c>possible-down</c>, <c>category</c>, <c>agencies</c>.</summary>
    public static IEnumerable<string> ToCodes(this Movement movement)
    {
        if (movement.HasFlag(Movement.DefiniteUp)) yield return "definite-up";
        if (movement.HasFlag(Movement.DefiniteDown)) yield return "definite-down";
        if (movement.HasFlag(Movement.PossibleUp)) yield return "possible-up";
        if (movement.HasFlag(Movement.PossibleDown)) yield return "possible-down";
        if (movement.HasFlag(Movement.Category)) yield return "category";
        if (movement.HasFlag(Movement.Agencies)) yield return "agencies";
    }
}
