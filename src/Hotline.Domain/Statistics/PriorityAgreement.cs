namespace Hotline.Domain.Statistics;

/// <summary>What can be said of agreement on priorities because they are ordered.</summary>
public static class PriorityAgreement
{
    /// <summary>Kappa with linear weights (Cohen 1968): two levels apart is twice the disagreement of one.
    /// <c>null</c> as with <see cref="Agreement{T}.Kappa"/>.</summary>
    /// <exception cref="ArgumentNullException">The agreement is <c>null</c>.</exception>
    public static double? LinearKappa(this Agreement<Priority> agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.ChanceCorrected((one, other) => Math.Abs((int)one - (int)other));
    }

    /// <summary>How often triage was sure of less than the call taker then said.</summary>
    /// <exception cref="ArgumentNullException">The agreement is <c>null</c>.</exception>
    public static Share TriageLower(this Agreement<Priority> agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.CountOf(pair => pair.Triage < pair.CallTaker);
    }

    /// <summary>How often triage was sure of more than the call taker then said.</summary>
    /// <exception cref="ArgumentNullException">The agreement is <c>null</c>.</exception>
    public static Share TriageHigher(this Agreement<Priority> agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement.CountOf(pair => pair.Triage > pair.CallTaker);
    }
}
