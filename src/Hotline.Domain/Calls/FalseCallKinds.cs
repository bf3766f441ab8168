using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Calls;

/// <summary>The words for <see cref="FalseCallKind"/> in files and reports:
/// <c>silent unintentional prank abusive hoax</c>.</summary>
public static class FalseCallKinds
{
    /// <summary>The five kinds.</summary>
    public static ImmutableArray<FalseCallKind> All { get; } =
    [
        FalseCallKind.SilentCall, FalseCallKind.UnintentionalCall, FalseCallKind.PrankCall, FalseCallKind.AbusiveCall,
        FalseCallKind.HoaxCall,
    ];

    /// <summary>The word for a kind, such as <c>silent</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five kinds.</exception>
    public static string ToCode(this FalseCallKind kind) => kind switch
    {
        FalseCallKind.SilentCall => "silent",
        FalseCallKind.UnintentionalCall => "unintentional",
        FalseCallKind.PrankCall => "prank",
        FalseCallKind.AbusiveCall => "abusive",
        FalseCallKind.HoaxCall => "hoax",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the five kinds."),
    };

    /// <summary>Reads the word for a kind, exactly as it stands.</summary>
    /// <param name="text">The word; <c>null</c> gives <c>false</c>.</param>
    /// <param name="kind">The kind; meaningless when the text is no such word.</param>
    /// <returns>Whether the text is one of the five words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FalseCallKind kind)
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
