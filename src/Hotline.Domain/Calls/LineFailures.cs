using Hotline.Domain.Failures;
using static Hotline.Domain.Failures.FailureSeverity;

namespace Hotline.Domain.Calls;

/// <summary>What can be wrong with a report of the line.</summary>
internal static class LineFailures
{
    private const string TimeMend = "let the exchange send its time as in 2026-01-31T23:59:59+07:00";
    private const string TimeMendIndonesian = "atur sentral telepon agar mengirim waktu seperti 2026-01-31T23:59:59+07:00";

    public static FailureWording EventMissing { get; } = new(
        "event-missing",
        ("the event is missing", "write one of {0}"),
        ("kejadian tidak diisi", "tulis salah satu dari {0}"));

    public static FailureWording EventUnknown { get; } = new(
        "event-unknown",
        ("the event is not known", "write one of {0}"),
        ("kejadian tidak dikenal", "tulis salah satu dari {0}"));

    public static FailureWording TrunkSlash { get; } = new(
        "trunk-slash",
        ("the trunk has a slash", "leave the slash out"),
        ("saluran memuat garis miring", "hapus garis miringnya"));

    public static FailureWording CalledNumberUnknown { get; } = new(
        "called-number-unknown",
        ("the called number is none of the hotline's, and is left out", "let the exchange send one of {0}, or add the number to the configuration"),
        ("nomor tujuan bukan nomor layanan ini, dan diabaikan", "atur sentral telepon agar mengirim salah satu dari {0}, atau tambahkan nomor itu ke konfigurasi"),
        Warning);

    public static FailureWording TimeMissing { get; } = new(
        "time-missing",
        ("the time is missing; the time of receipt is used", TimeMend),
        ("waktu tidak diisi; dipakai waktu penerimaan", TimeMendIndonesian),
        Warning);

    public static FailureWording TimeMalformed { get; } = new(
        "time-malformed",
        ("the time cannot be read; the time of receipt is used", TimeMend),
        ("waktu tidak dapat dibaca; dipakai waktu penerimaan", TimeMendIndonesian),
        Warning);

    public static FailureWording TimeOutOfRange { get; } = new(
        "time-out-of-range",
        ("the time is too far from the time of receipt, which is used instead", "set the clock of the exchange, or allow a longer time when reading an old log"),
        ("waktu terlalu jauh dari waktu penerimaan; dipakai waktu penerimaan", "setel jam sentral telepon, atau izinkan rentang yang lebih panjang saat membaca catatan lama"),
        Warning);

    public static FailureWording CallUnknown { get; } = new(
        "call-unknown",
        ("no ringing is known of this call; the event is kept", "check that the exchange sends the ringing, and the same call id and trunk with every event"),
        ("tidak ada kejadian berdering untuk panggilan ini; kejadian tetap disimpan", "periksa apakah sentral telepon mengirim kejadian berdering, dan apakah id panggilan dan saluran selalu sama"),
        Warning);

    public static FailureWording Missing(string code, string name, string indonesian) => new(
        code + "-missing",
        (name + " is missing", "send the same name with every event of the call"),
        (indonesian + " tidak diisi", "kirim nama yang sama pada setiap kejadian dari panggilan itu"));

    public static FailureWording TooLong(string code, string name, string indonesian) => new(
        code + "-too-long",
        (name + " is too long", "use at most {0} characters"),
        (indonesian + " terlalu panjang", "pakai paling banyak {0} karakter"));

    public static FailureWording ControlCharacter(string code, string name, string indonesian) => new(
        code + "-control-character",
        (name + " contains a control character", "leave out line breaks, tabs and the like"),
        (indonesian + " memuat karakter kontrol", "hapus ganti baris, tab, dan sejenisnya"));
}
