using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Hotline.Domain.Calls;

namespace Hotline.Abuse.Conduct;

/// <summary>The words for <see cref="ConductKind"/> in files and reports:
/// <c>unintentional silent non-emergency prank abusive harassment hoax refused-attempt</c>. What a newer version may mean by
/// the number 9 is written <c>unknown-9</c>, and a word it may mean <c>unknown</c>.</summary>
public static class ConductKinds
{
    private const string UnknownWord = "unknown";

    /// <summary>The eight kinds this version knows, in the order of their numbers.</summary>
    public static ImmutableArray<ConductKind> All { get; } =
    [
        ConductKind.Unintentional, ConductKind.Silent, ConductKind.NonEmergency, ConductKind.Prank, ConductKind.Abusive,
        ConductKind.Harassment, ConductKind.Hoax, ConductKind.RefusedAttempt,
    ];

    /// <summary>The word for a kind, such as <c>prank</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 255.</exception>
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
        ConductKind.Unknown => UnknownWord,
        _ when kind.CanBeKept() => string.Create(CultureInfo.InvariantCulture, $"{UnknownWord}-{(int)kind}"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of conduct."),
    };

    /// <summary>Whether this version knows the kind; one it does not know is kept and counts nothing.</summary>
    public static bool IsKnown(this ConductKind kind) => kind is >= ConductKind.Unintentional and <= ConductKind.RefusedAttempt;

    /// <summary>Whether conduct of this kind can ever count against a caller. Silent and unintentional calls cannot,
    /// whatever a policy says: the one may be real, the other is nobody's fault. Nor can what this version does not
    /// know.</summary>
    public static bool CanCount(this ConductKind kind) =>
        kind.IsKnown() && kind is not (ConductKind.Unintentional or ConductKind.Silent);

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
    /// <returns>Whether the text is a word that <see cref="ToCode"/> gives.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConductKind kind)
    {
        foreach (var candidate in All)
        {
            if (!string.Equals(candidate.ToCode(), text, StringComparison.Ordinal)) continue;
            kind = candidate;
            return true;
        }

        kind = ConductKind.Unknown;
        if (text?.StartsWith(UnknownWord, StringComparison.Ordinal) != true) return false;
        if (text.Length > UnknownWord.Length + 1 && byte.TryParse(text.AsSpan(UnknownWord.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            kind = (ConductKind)number;
        return !kind.IsKnown() && string.Equals(kind.ToCode(), text, StringComparison.Ordinal);
    }

    /// <summary>Whether evidence can hold the value: a kind of this version, or one left to newer ones.</summary>
    internal static bool CanBeKept(this ConductKind kind) => kind is >= ConductKind.Unintentional and <= ConductKind.Unknown;
}
