using Hotline.Domain.Categories;

namespace Hotline.Domain.Incidents.Matching;

/// <summary>How well two categories fit one incident.</summary>
internal static class CategoryMatch
{
    private const int Most = 30;
    private const int WithinPoints = 27;
    private const int SameRootPoints = 20;
    private const int RelatedPoints = 15;
    private const int NotKnownPoints = 10;

    /// <summary>The part of the score, or null where one of them is no incident, or both cannot be one.</summary>
    public static MatchPart? Of(Category one, Category other, MatchSettings settings)
    {
        if (settings.NoIncident.Contains(one.Root) || settings.NoIncident.Contains(other.Root)) return null;
        if (IsNotKnown(one) || IsNotKnown(other))
            return Part(NotKnownPoints, "jenis kejadian salah satunya belum diketahui", "jenis kajadian salah sahijina can kanyahoan", "what one of them is about is not known yet");
        // In ordinal order, so that the words are the same whichever is asked first.
        var (first, second) = string.CompareOrdinal(one.Code, other.Code) <= 0 ? (one, other) : (other, one);
        if (first == second) return Part(Most, $"keduanya {first}", $"duanana {first}", $"both {first}");
        if (first.IsWithin(second) || second.IsWithin(first)) return Named(WithinPoints);
        if (first.Root == second.Root) return Named(SameRootPoints);
        var isRelated = settings.Related.Any(pair =>
            (pair.One == first.Root && pair.Other == second.Root) || (pair.One == second.Root && pair.Other == first.Root));
        return isRelated ? Named(RelatedPoints) : null;

        MatchPart Named(int points) => Part(points, $"{first} dan {second}", $"{first} jeung {second}", $"{first} and {second}");
    }

    private static bool IsNotKnown(Category category) => category.Root == CategoryRoots.Unclassified || category.Root == CategoryRoots.Silent;

    private static MatchPart Part(int points, string indonesian, string sundanese, string english) =>
        new(MatchPartKind.Category, points, new ReasonText(indonesian, sundanese, english));
}
