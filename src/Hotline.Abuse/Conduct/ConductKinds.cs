using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Calls;

namespace Hotline.Abuse.Conduct;

/// <summary>The words for <see cref="ConductKind"/> in files and reports:
/// <c>unintentional silent non-emergency prank abusive harassment hoax refused-attempt</c>.</summary>
public static class ConductKinds
{
    /// <summary>The eight kinds, in the order of their numbers.</summary>
    public static ImmutableArray<ConductKind> All { get; } =
    [
        ConductKind.Unintentional, ConductKind.Silent, ConductKind.NonEmergency, ConductKind.Prank, ConductKind.Abusive,
        ConductKind.Harassment, ConductKind.Hoax, ConductKind.RefusedAttempt,
    ];

    /// <summary>The word for a kind, such as <c>prank</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the eight kinds.</exception>
    public static string ToCode(this ConductKind kind) => kind switch
    {
        ConductKind.Unintentional => "unintentional",
        ConductKind.Silent => "silent",
        ConductKind.NonEmergency => "non-emergency",
        ConductKind.Prank => "prank",
        ConductKind.Abusive => "abusive",
        ConductKind.Harassment => "harassment",
        ConductKind.Hoax => "hoax",
        ConductKind.RefusedAttempt => "refused-attempt",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the eight kinds."),
    };

    /// <summary>Whether conduct of this kind can ever count against a caller. Silent and unintentional calls cannot,
    /// whatever a policy says: the one may be real, the other is nobody's fault.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the eight kinds.</exception>
    public static bool CanCount(this ConductKind kind) => kind switch
    {
        ConductKind.Unintentional or ConductKind.Silent => false,
        ConductKind.NonEmergency or ConductKind.Prank or ConductKind.Abusive or ConductKind.Harassment
            or ConductKind.Hoax or ConductKind.RefusedAttempt => true,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the eight kinds."),
    };

    /// <summary>The kind of conduct that a call taker's disposition "false call" stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the kinds of false call.</exception>
    public static ConductKind FromFalseCall(FalseCallKind kind) => kind switch
    {
        FalseCallKind.SilentCall => ConductKind.Silent,
        FalseCallKind.UnintentionalCall => ConductKind.Unintentional,
        FalseCallKind.PrankCall => ConductKind.Prank,
        FalseCallKind.AbusiveCall => ConductKind.Abusive,
        FalseCallKind.HoaxCall => ConductKind.Hoax,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the kinds of false call."),
    };

    /// <summary>Reads the word for a kind, exactly as it stands.</summary>
    /// <param name="text">The word; <c>null</c> gives <c>false</c>.</param>
    /// <param name="kind">The kind; meaningless when the text is no such word.</param>
    /// <returns>Whether the text is one of the eight words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConductKind kind)
    {
        foreach (var candidate in All)
        {
            if (!string.Equals(candidate.ToCode(), text, StringComparison.Ordinal)) continue;
            kind = candidate;
            return true;
        }

        kind = default;
        return false;
    }
}
