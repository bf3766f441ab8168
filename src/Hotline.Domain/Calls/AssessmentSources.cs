using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Calls;

/// <summary>The words for <see cref="AssessmentSource"/>: <c>call-taker triage</c>.</summary>
public static class AssessmentSources
{
    private static readonly CodeTable<AssessmentSource> Codes = new(
        (AssessmentSource.CallTaker, "call-taker"),
        (AssessmentSource.Triage, "triage"));

    /// <summary>All of them, in the order of the enumeration.</summary>
    public static ImmutableArray<AssessmentSource> All { get; } = Codes.All;

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string ToCode(this AssessmentSource source) => Codes.ToCode(source);

    /// <summary>Reads a word, exactly as it stands.</summary>
    /// <param name="text">The word; <c>null</c> gives <c>false</c>.</param>
    /// <param name="source">The value; meaningless when the text is no such word.</param>
    /// <returns>Whether the text is one of the words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AssessmentSource source) => Codes.TryParse(text, out source);
}
