using System.Diagnostics;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Standings;

/// <summary>The answer to how a caller stands: <see cref="StandingFound"/> or <see cref="NoStanding"/>.</summary>
/// <remarks>A closed hierarchy. Immutable. Do not compare two of these: equality of the lists within is not
/// promised.</remarks>
public abstract record StandingOutcome
{
    private protected StandingOutcome()
    {
    }

    /// <summary>How the call is received. There is always an answer; without a standing it is
    /// <see cref="Normal"/>.</summary>
    public abstract Treatment Treatment { get; }

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(Func<StandingFound, T> found, Func<NoStanding, T> none)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(none);
        return this switch
        {
            StandingFound outcome => found(outcome),
            NoStanding outcome => none(outcome),
            _ => throw new UnreachableException(),
        };
    }
}
