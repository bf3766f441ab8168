using Hotline.Domain.Failures;

namespace Hotline.Domain.Callers;

/// <summary>What can be wrong with what the line says of a caller.</summary>
internal static class CallerFailures
{
    public static FailureWording NumberMalformed { get; } = new(
        "caller-number-malformed",
        ("the caller's number cannot be read ({0} characters, {1} of them digits); the caller counts as withheld",
            "write it in the digits 0 to 9 as +{2}… or {3}…, or say withheld or no-sim"),
        ("nomor penelepon tidak dapat dibaca ({0} karakter, {1} di antaranya angka); nomor dianggap disembunyikan",
            "tulis dengan angka 0 sampai 9 sebagai +{2}… atau {3}…, atau isi withheld atau no-sim"),
        FailureSeverity.Warning);
}
