namespace Hotline.Domain.Locations;

/// <summary>The regencies whose districts the library knows.</summary>
public static class Regencies
{
    /// <summary>Kabupaten Purwakarta in West Java, with its 17 districts. Codes and names are those of
    /// Kepmendagri 300.2.2-2430/2025.</summary>
    public static Regency Purwakarta { get; } = new(
        "32.14",
        "Kabupaten Purwakarta",
        [
            new() { Code = "32.14.01", Name = "Purwakarta" },
            new() { Code = "32.14.02", Name = "Campaka" },
            new() { Code = "32.14.03", Name = "Jatiluhur" },
            new() { Code = "32.14.04", Name = "Plered" },
            new() { Code = "32.14.05", Name = "Sukatani" },
            new() { Code = "32.14.06", Name = "Darangdan" },
            new() { Code = "32.14.07", Name = "Maniis" },
            new() { Code = "32.14.08", Name = "Tegalwaru" },
            new() { Code = "32.14.09", Name = "Wanayasa" },
            new() { Code = "32.14.10", Name = "Pasawahan" },
            new() { Code = "32.14.11", Name = "Bojong" },
            new() { Code = "32.14.12", Name = "Babakancikao" },
            new() { Code = "32.14.13", Name = "Bungursari" },
            new() { Code = "32.14.14", Name = "Cibatu" },
            new() { Code = "32.14.15", Name = "Sukasari" },
            new() { Code = "32.14.16", Name = "Pondoksalam" },
            new() { Code = "32.14.17", Name = "Kiarapedes" },
        ]);
}
