using System.Globalization;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;
using Hotline.Domain.Statistics;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Cli.Reports;

/// <summary>The words and numbers of a report in Indonesian or English.</summary>
internal sealed class ReportLanguage(string code)
{
    public const string Indonesian = "id";
    public const string English = "en";

    private const string None = "–";
    private const int LongestSeconds = 120;

    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;

    private readonly NumberFormatInfo _numbers = IsIndonesian(code)
        ? new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." }
        : new NumberFormatInfo { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    public string Code => code;

    public string Of(string indonesian, string english) => IsIndonesian(code) ? indonesian : english;

    public string Number(long number) => number.ToString("N0", _numbers);

    public string Decimal(double? number, string format = "N2") => number is { } known ? known.ToString(format, _numbers) : None;

    public string Percent(Share share) => share.Value is { } value ? (100 * value).ToString("N1", _numbers) + " %" : None;

    /// <summary>Rounded down, so that a target that was just missed does not look reached.</summary>
    public string PercentReached(Share share) => share.Value is { } value ? (Math.Floor(1_000 * value) / 10).ToString("N1", _numbers) + " %" : None;

    public string Seconds(Duration? time) => time switch
    {
        null => None,
        { TotalSeconds: < LongestSeconds } few => few.TotalSeconds.ToString("N1", _numbers) + Of(" dtk", " s"),
        { } many => string.Create(CultureInfo.InvariantCulture, $"{(long)many.TotalMinutes}:{many.Seconds:00}") + Of(" mnt", " min"),
    };

    public static string Date(Instant at, DateTimeZone zone) => Day.Format(at.InZone(zone).Date);

    public string DayOfWeek(IsoDayOfWeek day) => (day switch
    {
        IsoDayOfWeek.Monday => Of("Senin", "Monday"),
        IsoDayOfWeek.Tuesday => Of("Selasa", "Tuesday"),
        IsoDayOfWeek.Wednesday => Of("Rabu", "Wednesday"),
        IsoDayOfWeek.Thursday => Of("Kamis", "Thursday"),
        IsoDayOfWeek.Friday => Of("Jumat", "Friday"),
        IsoDayOfWeek.Saturday => Of("Sabtu", "Saturday"),
        _ => Of("Minggu", "Sunday"),
    });

    public string State(CallState state) => state switch
    {
        CallState.Ringing => Of("masih berdering", "still ringing"),
        CallState.Answered => Of("sedang dilayani", "being served"),
        CallState.Abandoned => Of("terputus sebelum dijawab, belum ditutup", "abandoned, not closed"),
        CallState.Ended => Of("selesai bicara, belum ditutup", "ended, not closed"),
        _ => Of("ditutup", "closed"),
    };

    public string Turned(Disposition disposition) => disposition.FalseCall is { } kind ? Of("palsu: ", "false: ") + False(kind) : disposition.Code switch
    {
        "resolved" => Of("ditangani di lokasi", "resolved on scene"),
        "resolved-by-advice" => Of("selesai dengan saran", "resolved by advice"),
        "referred" => Of("diteruskan ke OPD", "referred to an agency"),
        "information-given" => Of("informasi diberikan", "information given"),
        "duplicate" => Of("kejadian sudah dilaporkan", "duplicate"),
        "cancelled" => Of("dibatalkan pelapor", "cancelled by the caller"),
        "unfounded" => Of("tidak terbukti, beritikad baik", "unfounded, in good faith"),
        "gone-on-arrival" => Of("sudah tidak di lokasi", "gone on arrival"),
        "caller-not-reached" => Of("penelepon tidak terhubung lagi", "caller not reached"),
        "no-action-needed" => Of("tidak perlu tindakan", "no action needed"),
        _ => disposition.Code,
    };

    public string False(FalseCallKind kind) => kind switch
    {
        FalseCallKind.SilentCall => Of("hening (ghost)", "silent"),
        FalseCallKind.UnintentionalCall => Of("tidak sengaja", "unintentional"),
        FalseCallKind.PrankCall => Of("prank", "prank"),
        FalseCallKind.AbusiveCall => Of("kasar", "abusive"),
        _ => Of("laporan palsu, unit berangkat", "hoax, units sent"),
    };

    public string About(Category category) => category.Code switch
    {
        "medical" => Of("medis", "medical"),
        "traffic" => Of("lalu lintas", "traffic"),
        "fire" => Of("kebakaran", "fire"),
        "rescue" => Of("penyelamatan", "rescue"),
        "disaster" => Of("bencana", "disaster"),
        "security" => Of("keamanan", "security"),
        "hazard" => Of("bahaya", "hazard"),
        "welfare" => Of("kesejahteraan", "welfare"),
        "complaint" => Of("aduan", "complaint"),
        "information" => Of("informasi", "information"),
        "non-emergency" => Of("bukan darurat", "non-emergency"),
        "prank" => "prank",
        "silent" => Of("hening", "silent"),
        "abusive" => Of("kasar", "abusive"),
        "unintentional" => Of("tidak sengaja", "unintentional"),
        "unclassified" => Of("belum digolongkan", "unclassified"),
        _ => category.Code,
    };

    public string Agency(AgencyKind kind) => kind.Code switch
    {
        "" => Of("tidak diketahui", "not known"),
        "ambulance" => Of("ambulans", "ambulance"),
        "fire-brigade" => Of("damkar", "fire brigade"),
        "rescue" => Of("penyelamatan", "rescue"),
        "police" => Of("polisi", "police"),
        "disaster-agency" => "BPBD",
        "utility" => Of("PLN/PDAM", "utility"),
        "complaints-desk" => Of("meja aduan", "complaints desk"),
        "social-services" => Of("dinas sosial", "social services"),
        _ => kind.Code,
    };

    public string Step(ReferralStep step) => step switch
    {
        ReferralStep.Requested => Of("diminta", "requested"),
        ReferralStep.Accepted => Of("diterima", "accepted"),
        ReferralStep.EnRoute => Of("di jalan", "en route"),
        ReferralStep.Declined => Of("ditolak", "declined"),
        ReferralStep.Cancelled => Of("dibatalkan", "cancelled"),
        ReferralStep.Arrived => Of("tiba", "arrived"),
        _ => Of("selesai", "completed"),
    };

    public string Urgency(Priority priority) => priority switch
    {
        Priority.Immediate => Of("segera", "immediate"),
        Priority.Emergency => Of("darurat", "emergency"),
        Priority.Urgent => Of("mendesak", "urgent"),
        Priority.Routine => Of("rutin", "routine"),
        _ => Of("bukan darurat", "non-emergency"),
    };

    public string Callback(CallbackResult result) => result switch
    {
        CallbackResult.Reached => Of("terhubung", "reached"),
        CallbackResult.NotReached => Of("dicoba, tidak terhubung", "tried, not reached"),
        CallbackResult.NoNumber => Of("tidak ada nomor", "no number"),
        CallbackResult.Waived => Of("tidak dicoba, ada alasan", "not tried, with a reason"),
        _ => Of("belum ditelepon balik", "not called back"),
    };

    private static bool IsIndonesian(string code) => string.Equals(code, Indonesian, StringComparison.Ordinal);
}
