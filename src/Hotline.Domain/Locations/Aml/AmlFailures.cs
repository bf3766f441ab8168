using Hotline.Domain.Failures;
using static Hotline.Domain.Failures.FailureSeverity;

namespace Hotline.Domain.Locations.Aml;

/// <summary>What can be wrong with an AML message.</summary>
internal static class AmlFailures
{
    public static FailureWording Missing { get; } = new(
        "aml-missing",
        ("there is no message", "hand over the text of the message"),
        ("tidak ada pesan", "serahkan teks pesannya"));

    public static FailureWording TooLong { get; } = new(
        "aml-too-long",
        ("the message is too long", "hand over at most {0} characters"),
        ("pesan terlalu panjang", "serahkan paling banyak {0} karakter"));

    public static FailureWording NotAml { get; } = new(
        "aml-not-aml",
        ("the text is no AML message", "hand over only messages that begin with A\"ML= or posted AML fields"),
        ("teks ini bukan pesan AML", "serahkan hanya pesan yang diawali A\"ML= atau isian AML"));

    public static FailureWording VersionUnsupported { get; } = new(
        "aml-version-unsupported",
        ("the version of the message is not 1 or 2", "have version 1 sent"),
        ("versi pesan bukan 1 atau 2", "minta dikirim versi 1"));

    public static FailureWording FieldMalformed { get; } = new(
        "aml-field-malformed",
        ("the value cannot be read, and is left out", "write it as in {0}"),
        ("nilai tidak terbaca, dan diabaikan", "tulis seperti {0}"));

    public static FailureWording FieldOutOfRange { get; } = new(
        "aml-field-out-of-range",
        ("the value is outside its range, and is left out", "send a value from {0} to {1}"),
        ("nilai di luar batas, dan diabaikan", "kirim nilai dari {0} sampai {1}"));

    public static FailureWording FieldTwice { get; } = new(
        "aml-field-twice",
        ("the field stands twice with different values, and is left out", "ask the sender which is right"),
        ("isian tertulis dua kali dengan nilai berbeda, dan diabaikan", "tanyakan kepada pengirim mana yang benar"));

    public static FailureWording FieldUnknown { get; } = new(
        "aml-field-unknown",
        ("a field or version is not known", "nothing to do, unless the sender has changed its form"),
        ("ada isian atau versi yang tidak dikenal", "tidak perlu apa-apa, kecuali pengirim mengubah bentuknya"),
        Warning);

    public static FailureWording LengthMissing { get; } = new(
        "aml-length-missing",
        ("the length at the end is missing: the message may have been cut short", "ask the caller for the place too"),
        ("panjang pesan di akhir tidak ada: pesan mungkin terpotong", "tanyakan juga tempatnya kepada penelepon"),
        Warning);

    public static FailureWording LengthWrong { get; } = new(
        "aml-length-wrong",
        ("the message is not as long as it says: it may have been cut or changed", "ask the caller for the place too"),
        ("panjang pesan tidak sesuai: pesan mungkin terpotong atau berubah", "tanyakan juga tempatnya kepada penelepon"),
        Warning);

    public static FailureWording MethodUnknown { get; } = new(
        "aml-method-unknown",
        ("the way of positioning is not known", "nothing to do; the uncertainty says how good it is"),
        ("cara penentuan posisi tidak dikenal", "tidak perlu apa-apa; ketidakpastian menunjukkan mutunya"),
        Warning);

    public static FailureWording NumberMalformed { get; } = new(
        "aml-number-malformed",
        ("the telephone number cannot be read, and is left out", "find the call by another way"),
        ("nomor telepon tidak terbaca, dan diabaikan", "cari panggilannya dengan cara lain"),
        Warning);

    public static FailureWording NoPosition { get; } = new(
        "aml-no-position",
        ("the message has no usable position", "ask the caller for the place"),
        ("pesan tidak memuat posisi yang dapat dipakai", "tanyakan tempatnya kepada penelepon"),
        Warning);

    public static FailureWording UncertaintyMissing { get; } = new(
        "aml-uncertainty-missing",
        ("it is not told how sure the place is", "do not rely on the point alone"),
        ("ketepatan tempat tidak disebutkan", "jangan hanya mengandalkan titik itu"),
        Warning);

    public static FailureWording TimeMissing { get; } = new(
        "aml-time-missing",
        ("it is not told when the position was found: it may be an old one", "ask the caller for the place too"),
        ("waktu posisi tidak disebutkan: mungkin posisi lama", "tanyakan juga tempatnya kepada penelepon"),
        Warning);

    public static FailureWording PositionOld { get; } = new(
        "aml-position-old",
        ("the position is more than 10 minutes old", "ask the caller whether they have moved"),
        ("posisi sudah lebih dari 10 menit", "tanyakan apakah penelepon sudah berpindah"),
        Warning);

    public static FailureWording PositionAhead { get; } = new(
        "aml-position-ahead",
        ("the position is told to be from the future: a clock is wrong", "ask the caller for the place too"),
        ("waktu posisi ada di masa depan: ada jam yang salah", "tanyakan juga tempatnya kepada penelepon"),
        Warning);
}
