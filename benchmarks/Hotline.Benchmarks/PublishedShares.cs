namespace Hotline.Benchmarks;

/// <summary>The few published figures on misuse that the simulations are drawn from.</summary>
internal static class PublishedShares
{
    /// <summary>Jakarta Siaga 112, 2024: 144,863 of 637,292 calls were pranks (idntimes.com).</summary>
    public const double JakartaPrank = 144_863 / 637_292.0;

    /// <summary>Purworejo 2022 to July 2024: of 2,802 calls 1,147 pranks, 1,170 silent, 30 real (gatra.com).</summary>
    public const double PurworejoSilentOfFalse = 1_170 / (1_170.0 + 1_147.0);

    /// <summary>Polda Sumut 2021: of 39,840 numbers that pranked 1,012 came to a third prank (detik.com).</summary>
    public const double SumutThirdPrank = 1_012 / 39_840.0;

    /// <summary>Estonia: 20 numbers made 12,995 calls in a year (err.ee); of 1.3 million people.</summary>
    public const int EstoniaHeavyCalls = 12_995 / 20;

    /// <summary>Share of such numbers among people, Estonia.</summary>
    public const double EstoniaHeavyCallers = 20 / 1_300_000.0;
}
