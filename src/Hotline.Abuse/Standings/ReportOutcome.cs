using System.Diagnostics;

namespace Hotline.Abuse.Standings;

/// <summary>What became of a conduct report: <see cref="ReportRecorded"/> or <see cref="ReportDeclined"/>.</summary>
/// <remarks>A closed hierarchy. Immutable; compares by value.</remarks>
public abstract record ReportOutcome
{
    private protected ReportOutcome()
    {
    }

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(Func<ReportRecorded, T> recorded, Func<ReportDeclined, T> declined)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(declined);
        return this switch
        {
            ReportRecorded outcome => recorded(outcome),
            ReportDeclined outcome => declined(outcome),
            _ => throw new UnreachableException(),
        };
    }
}
