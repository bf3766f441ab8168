using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain;

/// <summary>The words for <see cref="Priority"/> in files, reports and rule packs:
/// <c>immediate emergency urgent routine non-emergency</c>.</summary>
public static class PriorityCodes
{
    /// <summary>The five levels, the most urgent first.</summary>
    public static ImmutableArray<Priority> MostUrgentFirst { get; } =
        [Priority.Immediate, Priority.Emergency, Priority.Urgent, Priority.Routine, Priority.NonEmergency];

    /// <summary>The word for a level, such as <c>non-emergency</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five levels.</exception>
    public static string ToCode(this Priority priority) => priority switch
    {
        Priority.Immediate => "immediate",
        Priority.Emergency => "emergency",
        Priority.Urgent => "urgent",
        Priority.Routine => "routine",
        Priority.NonEmergency => "non-emergency",
        _ => throw new ArgumentOutOfRangeException(nameof(priority), priority, "Not one of the five levels."),
    };

    /// <summary>Reads the word for a level. Only the five words as they stand are read: no capitals, no spaces, no
    /// numbers.</summary>
    /// <param name="text">The word; <c>null</c> gives <c>false</c>.</param>
    /// <param name="priority">The level. When the text is no such word this is <see cref="Priority.NonEmergency"/>,
    /// which must not be used in its place.</param>
    /// <returns>Whether the text is one of the five words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Priority priority)
    {
        foreach (var candidate in MostUrgentFirst)
        {
            if (!string.Equals(candidate.ToCode(), text, StringComparison.Ordinal)) continue;
            priority = candidate;
            return true;
        }

        priority = default;
        return false;
    }
}
