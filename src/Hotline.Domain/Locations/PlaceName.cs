namespace Hotline.Domain.Locations;

/// <summary>Brings the ways in which people write the name of a district or village to one form.</summary>
internal static class PlaceName
{
    private static readonly string[] Titles = ["kecamatan", "kec", "kelurahan", "kel", "desa", "ds"];

    /// <summary>Lower-case letters and digits only, without a title in front: <c>Kec. Babakan-Cikao</c> gives
    /// <c>babakancikao</c>.</summary>
    public static string Key(string text)
    {
        var name = text.AsSpan().Trim();
        foreach (var title in Titles)
        {
            // "Kecubung" is a name, not "Kec ubung": a title ends where the letters end.
            if (!name.StartsWith(title, StringComparison.OrdinalIgnoreCase)) continue;
            if (name.Length > title.Length && char.IsLetterOrDigit(name[title.Length])) continue;
            name = name[title.Length..];
            break;
        }

        return string.Concat(name.ToString().Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
    }
}
