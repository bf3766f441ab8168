using System.Globalization;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Incidents.Matching;

/// <summary>How well two places fit one incident.</summary>
internal static class PlaceMatch
{
    public const int Most = 50;

    private const int DistrictPoints = 10;
    private const int VillagePoints = 15;
    private const int LandmarkPoints = 35;
    private const int UncertainPoints = 10;
    private const double HalfAgrees = 0.5;

    /// <summary>The part of the score, or null where the places are certainly apart.</summary>
    public static MatchPart? Of(Place one, Place other, double farthest)
    {
        var byPoint = ByPoint(one.Position, other.Position, farthest, out var isFar);
        if (isFar) return null;
        var byWords = ByWords(one, other);
        // With two points that fit, another district is only the other side of a border.
        if (byPoint is null && AreElsewhere(one, other)) return null;
        return byPoint is not null && byPoint.Points >= byWords.Points ? byPoint : byWords;
    }

    private static bool AreElsewhere(Place one, Place other) =>
        one.District is { } here && other.District is { } there && !string.Equals(here.Code, there.Code, StringComparison.Ordinal);

    private static MatchPart? ByPoint(Position? one, Position? other, double farthest, out bool isFar)
    {
        isFar = false;
        if (one is null || other is null) return null;
        var distance = one.Point.DistanceTo(other.Point);
        var uncertainty = (one.UncertaintyMetres ?? 0) + (other.UncertaintyMetres ?? 0);
        var beyond = Math.Max(0, distance - uncertainty);
        isFar = beyond > farthest;
        if (isFar) return null;
        var metres = distance.ToString("0", CultureInfo.InvariantCulture);
        var sure = uncertainty.ToString("0", CultureInfo.InvariantCulture);
        if (uncertainty > farthest)
        {
            return Part(UncertainPoints,
                $"berjarak {metres} m, tetapi ketidakpastiannya {sure} m", $"anggangna {metres} m, tapi kateupastianana {sure} m", $"{metres} m apart, but uncertain by {sure} m");
        }

        var points = (int)Math.Round(Most * (1 - (beyond / farthest)));
        return uncertainty > 0
            ? Part(points, $"berjarak {metres} m, ketidakpastian {sure} m", $"anggangna {metres} m, kateupastian {sure} m", $"{metres} m apart, uncertain by {sure} m")
            : Part(points, $"berjarak {metres} m", $"anggangna {metres} m", $"{metres} m apart");
    }

    private static MatchPart ByWords(Place one, Place other)
    {
        var sameDistrict = one.District is not null && other.District is not null && !AreElsewhere(one, other);
        var sameVillage = one.Village is not null && string.Equals(one.Village.Code, other.Village?.Code, StringComparison.Ordinal);
        var agreement = LandmarkWords.Agreement(LandmarkWords.Of(one.Landmark, one.Address), LandmarkWords.Of(other.Landmark, other.Address));
        var sharesLandmark = agreement >= HalfAgrees;
        var landmark = sharesLandmark ? (int)Math.Round(LandmarkPoints * agreement) : 0;
        return (sharesLandmark, sameVillage, sameDistrict) switch
        {
            (true, true, _) => Part(Math.Min(Most, landmark + VillagePoints), "desa dan patokan sama", "désa jeung patokan sarua", "same village, and the landmark agrees"),
            (true, _, true) => Part(Math.Min(Most, landmark + DistrictPoints), "kecamatan dan patokan sama", "kacamatan jeung patokan sarua", "same district, and the landmark agrees"),
            (true, _, _) => Part(landmark, "patokan sama", "patokan sarua", "the landmark agrees"),
            (_, true, _) => Part(VillagePoints, "desa sama", "désa sarua", "same village"),
            (_, _, true) => Part(DistrictPoints, "kecamatan sama", "kacamatan sarua", "same district"),
            _ => Part(0, "tempat belum dapat dibandingkan", "tempatna can bisa dibandingkeun", "the places cannot be compared"),
        };
    }

    private static MatchPart Part(int points, string indonesian, string sundanese, string english) =>
        new(MatchPartKind.Place, points, new ReasonText(indonesian, sundanese, english));
}
