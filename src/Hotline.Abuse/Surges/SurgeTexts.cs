using System.Globalization;

namespace Hotline.Abuse.Surges;

/// <summary>An alert in words.</summary>
internal static class SurgeTexts
{
    public static string Describe(SurgeAlert alert, string language)
    {
        var (seen, usual) = (Number(alert.CallsPerHour), Number(alert.UsualPerHour));
        var callers = alert.DistinctCallers.ToString(CultureInfo.InvariantCulture);
        return language switch
        {
            "id" => $"{Place(alert, "seluruh saluran", "saluran", "awalan nomor", "wilayah")}: {seen} panggilan per jam, biasanya {usual} pada jam ini. "
                + (alert.ClearedAt is not null ? "Lonjakan sudah reda." : alert.Pattern switch
                {
                    SurgePattern.FewCallers => $"Sekitar {callers} nomor menelepon berulang kali. Tetap layani setiap panggilan.",
                    SurgePattern.ManyCallers => $"Sekitar {callers} nomor berbeda: bisa bencana, bisa nomor palsu. Tetap layani setiap panggilan.",
                    _ => "Kebanyakan tanpa nomor. Tetap layani setiap panggilan.",
                }),
            "su" => $"{Place(alert, "sakabéh saluran", "saluran", "awalan nomer", "wewengkon")}: {seen} telepon sajam, biasana {usual} dina jam ieu. "
                + (alert.ClearedAt is not null ? "Geus normal deui." : alert.Pattern switch
                {
                    SurgePattern.FewCallers => $"Kira-kira {callers} nomer nelepon sababaraha kali. Layanan kénéh unggal telepon.",
                    SurgePattern.ManyCallers => $"Kira-kira {callers} nomer béda: bisa musibah, bisa nomer palsu. Layanan kénéh unggal telepon.",
                    _ => "Lolobana euweuh nomeran. Layanan kénéh unggal telepon.",
                }),
            _ => $"{Place(alert, "Whole line", "Trunk", "Number prefix", "Area")}: {seen} calls an hour, usually {usual} at this hour. "
                + (alert.ClearedAt is not null ? "The surge is over." : alert.Pattern switch
                {
                    SurgePattern.FewCallers => $"About {callers} numbers call again and again. Keep answering every call.",
                    SurgePattern.ManyCallers => $"About {callers} different numbers: it may be a disaster, it may be forged numbers. Keep answering every call.",
                    _ => "Most come without a number. Keep answering every call.",
                }),
        };
    }

    private static string Place(SurgeAlert alert, string line, string trunk, string prefix, string area) => alert.Scope switch
    {
        SurgeScope.Line => line,
        SurgeScope.Trunk => $"{trunk} {alert.Key}",
        SurgeScope.Prefix => $"{prefix} {alert.Key}",
        _ => $"{area} {alert.Key}",
    };

    private static string Number(double perHour) => perHour.ToString(perHour < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
