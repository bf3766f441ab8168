using System.Diagnostics;

namespace Hotline.Abuse.Reviews;

/// <summary>What became of a step of a review: <see cref="ReviewTaken"/> or <see cref="ReviewDeclined"/>.</summary>
/// <remarks>A closed hierarchy. Immutable.</remarks>
public abstract record ReviewOutcome
{
    private protected ReviewOutcome()
    {
    }

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(Func<ReviewTaken, T> taken, Func<ReviewDeclined, T> declined)
    {
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(declined);
        return this switch
        {
            ReviewTaken outcome => taken(outcome),
            ReviewDeclined outcome => declined(outcome),
            _ => throw new UnreachableException(),
        };
    }
}
