using System.Collections.Frozen;

namespace Hotline.Domain.Incidents.Matching;

/// <summary>The telling words of a landmark or an address: <c>depan Masjid Agung</c> has <c>masjid</c> and <c>agung</c>.</summary>
internal static class LandmarkWords
{
    private const int MostCharacters = 500;

    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.Ordinal,
        "jalan", "jln", "gang", "nomor", "dekat", "deket", "depan", "belakang", "samping", "sebelah", "seberang", "pinggir", "arah", "dari", "dengan",
        "yang", "ada", "kampung", "desa", "kelurahan", "kecamatan", "kec", "kel", "kab", "kabupaten", "rt", "rw", "caket", "deukeut", "hareupeun",
        "tukangeun", "gigireun", "peuntaseun", "the", "near", "opposite", "street");

    public static HashSet<string> Of(params IEnumerable<string?> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.OfType<string>())
        {
            var letters = new string([.. text.Take(MostCharacters).Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')]);
            words.UnionWith(letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && !Empty.Contains(word)));
        }

        return words;
    }

    /// <summary>How much two landmarks agree, from 0 to 1: the shared words against the words of the shorter one. One shared
    /// word is not enough unless one of them has no other.</summary>
    public static double Agreement(HashSet<string> one, HashSet<string> other)
    {
        var shorter = Math.Min(one.Count, other.Count);
        return shorter == 0 ? 0 : (double)one.Count(other.Contains) / shorter;
    }
}
