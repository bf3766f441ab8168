using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Abuse.Treatments;

/// <summary>The words for <see cref="TreatmentKind"/> in policies and results:
/// <c>normal closing-advice recorded-warning screening referral</c>.</summary>
public static class TreatmentKinds
{
    /// <summary>The five kinds, the lightest first.</summary>
    public static ImmutableArray<TreatmentKind> LightestFirst { get; } =
    [
        TreatmentKind.Normal, TreatmentKind.ClosingAdvice, TreatmentKind.RecordedWarning, TreatmentKind.Screening,
        TreatmentKind.Referral,
    ];

    /// <summary>The word for a kind, such as <c>closing-advice</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five kinds.</exception>
    public static string ToCode(this TreatmentKind kind) => kind switch
    {
        TreatmentKind.Normal => "normal",
        TreatmentKind.ClosingAdvice => "closing-advice",
        TreatmentKind.RecordedWarning => "recorded-warning",
        TreatmentKind.Screening => "screening",
        TreatmentKind.Referral => "referral",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the five kinds."),
    };

    /// <summary>Reads the word for a kind, exactly as it stands.</summary>
    /// <param name="text">The word; <c>null</c> gives <c>false</c>.</param>
    /// <param name="kind">The kind; meaningless when the text is no such word.</param>
    /// <returns>Whether the text is one of the five words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TreatmentKind kind)
    {
        foreach (var candidate in LightestFirst)
        {
            if (!string.Equals(candidate.ToCode(), text, StringComparison.Ordinal)) continue;
            kind = candidate;
            return true;
        }

        kind = default;
        return false;
    }
}
