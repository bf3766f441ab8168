using Hotline.Domain.Failures;
using static Hotline.Domain.Failures.FailureSeverity;

namespace Hotline.Domain.Agencies.Files;

/// <summary>What can be wrong with a directory file. A directory holds agencies and their numbers and nobody else's, so ids
/// of agencies are told.</summary>
internal static class AgencyFailures
{
    public static FailureWording TooLarge { get; } = new(
        "directory-too-large",
        ("the file is larger than {0} bytes", "check that this is the right file"),
        ("berkas lebih besar dari {0} bita", "periksa apakah berkasnya benar"));

    public static FailureWording NotUtf8 { get; } = new(
        "directory-not-utf8",
        ("the file is UTF-16", "save it as UTF-8"),
        ("berkas berformat UTF-16", "simpan sebagai UTF-8"));

    /// <summary>The sentence of the fault takes the place of the message.</summary>
    public static FailureWording NotJson { get; } = new(
        "directory-not-json",
        ("the text is not JSON from here on", "mend it here and read the file again"),
        ("mulai dari sini teks bukan JSON", "perbaiki di sini lalu baca lagi berkasnya"));

    /// <summary>The sentence of the fault takes the place of the message.</summary>
    public static FailureWording WrongType { get; } = new(
        "directory-wrong-type",
        ("the value here is of the wrong type", "mend it here and read the file again"),
        ("jenis nilai di sini salah", "perbaiki di sini lalu baca lagi berkasnya"));

    public static FailureWording MemberUnknown { get; } = new(
        "member-unknown",
        ("there is no such member", "use one of {0}"),
        ("tidak ada anggota seperti ini", "pakai salah satu dari {0}"));

    public static FailureWording FormatMissing { get; } = new(
        "format-missing",
        ("the version of the form is missing", "write \"format\": 1"),
        ("versi format tidak diisi", "tulis \"format\": 1"));

    public static FailureWording FormatUnsupported { get; } = new(
        "format-unsupported",
        ("the version of the form is not 1", "write \"format\": 1, or use a newer library"),
        ("versi format bukan 1", "tulis \"format\": 1, atau pakai pustaka yang lebih baru"));

    public static FailureWording NameMissing { get; } = new(
        "name-missing",
        ("the directory has no name", "give it one"),
        ("direktori tidak memiliki nama", "beri nama"));

    public static FailureWording IsExample { get; } = new(
        "directory-is-example",
        ("this directory is an example", "replace it with the agencies and numbers of the place, and check each number by calling it"),
        ("direktori ini hanya contoh", "ganti dengan OPD dan nomor setempat, dan periksa setiap nomor dengan meneleponnya"),
        Warning);

    public static FailureWording ZoneUnknown { get; } = new(
        "time-zone-unknown",
        ("there is no such time zone", "write it as in Asia/Jakarta"),
        ("zona waktu tidak dikenal", "tulis seperti Asia/Jakarta"));

    public static FailureWording AgenciesMissing { get; } = new(
        "agencies-missing",
        ("there are no agencies", "give at least the hotline's own desk"),
        ("tidak ada OPD", "isi setidaknya meja hotline sendiri"));

    public static FailureWording IdMalformed { get; } = new(
        "agency-id-malformed",
        ("the agency has no id, or one that is none", "give an id of 1 to 60 of a-z, 0-9 and hyphens, a letter first"),
        ("OPD tidak memiliki id, atau idnya salah tulis", "beri id 1 sampai 60 karakter a-z, 0-9 dan tanda hubung, diawali huruf"));

    public static FailureWording IdTwice { get; } = new(
        "agency-id-twice",
        ("two agencies have the id '{0}'", "give one of them another id"),
        ("dua OPD memakai id '{0}'", "beri salah satunya id lain"));

    public static FailureWording AgencyNameMissing { get; } = new(
        "agency-name-missing",
        ("the agency '{0}' has no name, or one too long", "give the name that call takers say, at most {1} characters"),
        ("OPD '{0}' tidak memiliki nama, atau namanya terlalu panjang", "tulis nama yang diucapkan call taker, paling banyak {1} karakter"));

    public static FailureWording NoteMalformed { get; } = new(
        "note-malformed",
        ("the note is empty, too long, or has a control character", "write at most {0} characters, or leave it out"),
        ("catatan kosong, terlalu panjang, atau memuat karakter kendali", "tulis paling banyak {0} karakter, atau hapus"));

    public static FailureWording KindMalformed { get; } = new(
        "kind-malformed",
        ("this is no kind of agency", "write it as in fire-brigade"),
        ("ini bukan jenis OPD", "tulis seperti fire-brigade"));

    public static FailureWording KindUnknown { get; } = new(
        "kind-unknown",
        ("the kind is not one of the usual", "check how it is written"),
        ("jenis ini tidak lazim", "periksa cara menulisnya"),
        Warning);

    public static FailureWording KindWithoutAgency { get; } = new(
        "kind-without-agency",
        ("no agency is of the kind {0}: such calls go to the last resort", "add an agency, or make sure that the last resort can take them"),
        ("tidak ada OPD berjenis {0}: panggilan seperti itu masuk ke penampung terakhir", "tambahkan OPD, atau pastikan penampung terakhir sanggup menanganinya"),
        Warning);

    public static FailureWording AgencyWithoutKind { get; } = new(
        "agency-without-kind",
        ("nothing ever leads to '{0}'", "give it a kind, or name it as a fallback"),
        ("tidak ada yang mengarah ke '{0}'", "beri jenis, atau sebut sebagai cadangan"),
        Warning);

    public static FailureWording AreaMissing { get; } = new(
        "area-missing",
        ("it is not said where '{0}' serves", "write \"everywhere\": true, or its districts"),
        ("wilayah layanan '{0}' tidak disebutkan", "tulis \"everywhere\": true, atau kecamatannya"));

    public static FailureWording AreaTwice { get; } = new(
        "area-twice",
        ("the agency serves everywhere, and districts too", "leave one of the two out"),
        ("OPD melayani semua wilayah sekaligus kecamatan tertentu", "hapus salah satunya"));

    public static FailureWording HoursMissing { get; } = new(
        "hours-missing",
        ("it is not said when the agency is open", "write \"alwaysOpen\": true, or weekly hours"),
        ("jam buka OPD tidak disebutkan", "tulis \"alwaysOpen\": true, atau jam mingguannya"));

    public static FailureWording HoursTwice { get; } = new(
        "hours-twice",
        ("the agency is always open, and has hours too", "leave out alwaysOpen, or weekly and holidays"),
        ("OPD selalu buka sekaligus memiliki jam buka", "hapus alwaysOpen, atau weekly dan holidays"));

    public static FailureWording HoursNever { get; } = new(
        "hours-never",
        ("the agency would never be open", "give the hours, or leave the agency out"),
        ("OPD tidak akan pernah buka", "isi jam bukanya, atau hapus OPD itu"));

    public static FailureWording DayUnknown { get; } = new(
        "day-unknown",
        ("there is no such day of the week", "use one of {0}"),
        ("tidak ada hari seperti ini", "pakai salah satu dari {0}"));

    public static FailureWording DateMalformed { get; } = new(
        "date-malformed",
        ("this is no date", "write it as in 2026-08-17"),
        ("ini bukan tanggal", "tulis seperti 2026-08-17"));

    public static FailureWording PeriodMalformed { get; } = new(
        "period-malformed",
        ("this is no part of a day", "write it as in 07:30-15:00, or 20:00-06:00 over midnight"),
        ("ini bukan bagian hari", "tulis seperti 07:30-15:00, atau 20:00-06:00 melewati tengah malam"));

    public static FailureWording NumberMissing { get; } = new(
        "number-missing",
        ("it is not said how '{0}' is reached", "give a number, or a note that says how"),
        ("cara menghubungi '{0}' tidak disebutkan", "isi nomor, atau catatan yang menjelaskannya"));

    public static FailureWording NumberMalformed { get; } = new(
        "number-malformed",
        ("this is no number that can be dialled", "write digits, with spaces, dashes, dots, brackets and a plus between, at most 30 characters"),
        ("ini bukan nomor yang dapat ditelepon", "tulis angka, boleh dengan spasi, tanda hubung, titik, kurung dan plus, paling banyak 30 karakter"));

    public static FailureWording SourceMissing { get; } = new(
        "source-missing",
        ("it is not said who says that this is the number", "give the source, and check the number there"),
        ("sumber nomor ini tidak disebutkan", "isi sumbernya, dan periksa nomornya di sana"));

    public static FailureWording FallbackUnknown { get; } = new(
        "fallback-unknown",
        ("there is no agency with this id", "give the id of an agency of this file"),
        ("tidak ada OPD dengan id ini", "isi id OPD yang ada di berkas ini"));

    public static FailureWording FallbackCircle { get; } = new(
        "fallback-circle",
        ("the chain of fallbacks of '{0}' comes back to it", "let each chain end"),
        ("rantai cadangan '{0}' kembali kepadanya", "buat setiap rantai berakhir"));

    public static FailureWording LastResortMissing { get; } = new(
        "last-resort-missing",
        ("it is not said who takes what nobody else takes", "give the id of an agency that is always open, such as the hotline's own desk, as lastResort"),
        ("penampung terakhir tidak disebutkan", "isi lastResort dengan id OPD yang selalu buka, misalnya meja hotline sendiri"));

    public static FailureWording LastResortUnknown { get; } = new(
        "last-resort-unknown",
        ("the last resort is no agency of this file", "give the id of an agency of this file"),
        ("penampung terakhir bukan OPD di berkas ini", "isi id OPD yang ada di berkas ini"));

    public static FailureWording LastResortNotAlwaysOpen { get; } = new(
        "last-resort-not-always-open",
        ("the last resort is not always open", "choose one that is"),
        ("penampung terakhir tidak selalu buka", "pilih yang selalu buka"));

    public static FailureWording LastResortNotEverywhere { get; } = new(
        "last-resort-not-everywhere",
        ("the last resort does not serve everywhere", "choose one that does"),
        ("penampung terakhir tidak melayani semua wilayah", "pilih yang melayani semua wilayah"));

    public static FailureWording LastResortWithoutNumber { get; } = new(
        "last-resort-without-number",
        ("the last resort has no number", "give it one"),
        ("penampung terakhir tidak memiliki nomor", "isi nomornya"));
}
