using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Calls.Referrals;

/// <summary>The words for <see cref="ReferralStep"/>: <c>requested accepted en-route declined cancelled arrived completed</c>.</summary>
public static class ReferralSteps
{
    private static readonly CodeTable<ReferralStep> Codes = new(
        (ReferralStep.Requested, "requested"),
        (ReferralStep.Accepted, "accepted"),
        (ReferralStep.EnRoute, "en-route"),
        (ReferralStep.Declined, "declined"),
        (ReferralStep.Cancelled, "cancelled"),
        (ReferralStep.Arrived, "arrived"),
        (ReferralStep.Completed, "completed"));

    /// <summary>All of them, in the order of the enumeration.</summary>
    public static ImmutableArray<ReferralStep> All { get; } = Codes.All;

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string ToCode(this ReferralStep step) => Codes.ToCode(step);

    /// <summary>Reads a word, exactly as it stands.</summary>
    /// <param name="text">The word; <c>null</c> gives <c>false</c>.</param>
    /// <param name="step">The value; meaningless when the text is no such word.</param>
    /// <returns>Whether the text is one of the words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReferralStep step) => Codes.TryParse(text, out step);
}
