using System.Diagnostics;

namespace Hotline.Domain.Calls;

/// <summary>The answer to what the desk wants to do with a call.</summary>
/// <remarks>A closed hierarchy: <see cref="TransitionAccepted"/> and <see cref="TransitionDeclined"/>. Immutable.</remarks>
public abstract record CallTransition
{
    private protected CallTransition()
    {
    }

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(Func<TransitionAccepted, T> accepted, Func<TransitionDeclined, T> declined)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(declined);
        return this switch
        {
            TransitionAccepted transition => accepted(transition),
            TransitionDeclined transition => declined(transition),
            _ => throw new UnreachableException(),
        };
    }
}
