using System.Diagnostics;

namespace Hotline.Domain.Incidents;

/// <summary>The answer to what the desk wants to do with incidents.</summary>
/// <remarks>A closed hierarchy: <see cref="IncidentChanged"/> and <see cref="IncidentDeclined"/>. Immutable.</remarks>
public abstract record IncidentChange
{
    private protected IncidentChange()
    {
    }

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(Func<IncidentChanged, T> changed, Func<IncidentDeclined, T> declined)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(declined);
        return this switch
        {
            IncidentChanged change => changed(change),
            IncidentDeclined change => declined(change),
            _ => throw new UnreachableException(),
        };
    }
}
