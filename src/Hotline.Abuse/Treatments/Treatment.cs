using System.Diagnostics;

namespace Hotline.Abuse.Treatments;

/// <summary>How the next call of a caller is received.</summary>
/// <remarks>A closed hierarchy: <see cref="Normal"/>, <see cref="ClosingAdvice"/>, <see cref="RecordedWarning"/>,
/// <see cref="Screening"/> and <see cref="Referral"/>. There is no member that refuses, drops, delays or diverts a call,
/// and none can be added from outside. Immutable.</remarks>
public abstract record Treatment
{
    private protected Treatment()
    {
    }

    /// <summary>Which of the five it is.</summary>
    public abstract TreatmentKind Kind { get; }

    /// <summary>The word for it, such as <c>closing-advice</c>.</summary>
    public string Code => Kind.ToCode();

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(
        Func<Normal, T> normal,
        Func<ClosingAdvice, T> closingAdvice,
        Func<RecordedWarning, T> recordedWarning,
        Func<Screening, T> screening,
        Func<Referral, T> referral)
    {
        ArgumentNullException.ThrowIfNull(normal);
        ArgumentNullException.ThrowIfNull(closingAdvice);
        ArgumentNullException.ThrowIfNull(recordedWarning);
        ArgumentNullException.ThrowIfNull(screening);
        ArgumentNullException.ThrowIfNull(referral);
        return this switch
        {
            Normal treatment => normal(treatment),
            ClosingAdvice treatment => closingAdvice(treatment),
            RecordedWarning treatment => recordedWarning(treatment),
            Screening treatment => screening(treatment),
            Referral treatment => referral(treatment),
            _ => throw new UnreachableException(),
        };
    }
}
