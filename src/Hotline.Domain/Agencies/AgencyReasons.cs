using System.Globalization;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Agencies;

/// <summary>The reasons in words.</summary>
internal static class AgencyReasons
{
    private static readonly string[] DaysId = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
    private static readonly string[] DaysSu = ["Senén", "Salasa", "Rebo", "Kemis", "Jumaah", "Saptu", "Minggu"];

    public static AgencyReason Open { get; } = Of(AgencyReasonCode.Open, "buka", "buka", "open");

    public static AgencyReason ServesEverywhere { get; } =
        Of(AgencyReasonCode.ServesEverywhere, "melayani semua kecamatan", "ngalayanan sakabéh kacamatan", "serves everywhere");

    public static AgencyReason DistrictNotKnown { get; } = Of(AgencyReasonCode.DistrictNotKnown,
        "hanya melayani kecamatan tertentu; tanyakan kecamatannya", "ngan ngalayanan sababaraha kacamatan; taroskeun kacamatanana", "serves certain districts only; ask for the district");

    public static AgencyReason LastResort { get; } = Of(AgencyReasonCode.LastResort,
        "pilihan terakhir, selalu buka", "pilihan pamungkas, salawasna buka", "the last resort, always open");

    public static AgencyReason NoNumber { get; } = Of(AgencyReasonCode.NoNumber,
        "tidak ada nomor; lihat catatan", "teu aya nomer; tingali catetan", "has no number; see the note");

    public static AgencyReason NoneOfKind(AgencyKind kind) => Of(AgencyReasonCode.NoneOfKind,
        $"tidak ada instansi jenis {kind} dalam daftar", $"teu aya instansi jenis {kind} dina daptar", $"the directory has no agency of the kind {kind}");

    public static AgencyReason ServesDistrict(District district) => Of(AgencyReasonCode.ServesDistrict,
        $"melayani {district.Name}", $"ngalayanan {district.Name}", $"serves {district.Name}");

    public static AgencyReason ServesElsewhere(District district) => Of(AgencyReasonCode.ServesElsewhere,
        $"tidak melayani {district.Name}", $"henteu ngalayanan {district.Name}", $"does not serve {district.Name}");

    public static AgencyReason StandsIn(Agency agency) => Of(AgencyReasonCode.StandsIn,
        $"pengganti {agency.Name}", $"gaganti {agency.Name}", $"stands in for {agency.Name}");

    public static AgencyReason Distance(double metres, int place, int of)
    {
        var (dot, comma) = (Kilometres(metres, '.'), Kilometres(metres, ','));
        return place == 1
            ? Of(AgencyReasonCode.Nearest, $"terdekat dari {of}, {comma} km", $"pangdeukeutna ti {of}, {comma} km", $"nearest of {of}, {dot} km")
            : Of(AgencyReasonCode.Farther, $"terdekat ke-{place} dari {of}, {comma} km", $"pangdeukeutna ka-{place} ti {of}, {comma} km", $"number {place} of {of} by distance, {dot} km");
    }

    public static AgencyReason Closed(OpeningHours hours, Instant at)
    {
        if (hours.NextOpening(at) is not { } opening) return Of(AgencyReasonCode.Closed, "tutup", "tutup", "closed");
        var (opens, now) = (opening.InZone(hours.Zone).LocalDateTime, at.InZone(hours.Zone).LocalDateTime);
        var time = opens.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture);
        if (opens.Date == now.Date)
            return Of(AgencyReasonCode.Closed, $"tutup sampai {time.Replace(':', '.')}", $"tutup nepi ka {time.Replace(':', '.')}", $"closed until {time}");
        var date = opens.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var day = (int)opens.DayOfWeek - 1;
        return Of(AgencyReasonCode.Closed,
            $"tutup sampai {DaysId[day]} {date} {time.Replace(':', '.')}",
            $"tutup nepi ka {DaysSu[day]} {date} {time.Replace(':', '.')}",
            $"closed until {opens.DayOfWeek} {date} {time}");
    }

    private static string Kilometres(double metres, char point) =>
        (metres / 1000).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', point);

    private static AgencyReason Of(AgencyReasonCode code, string indonesian, string sundanese, string english) =>
        new(code, new ReasonText(indonesian, sundanese, english));
}
