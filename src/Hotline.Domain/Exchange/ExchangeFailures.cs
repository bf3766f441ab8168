using Hotline.Domain.Failures;

namespace Hotline.Domain.Exchange;

/// <summary>What can be wrong with a document that came from elsewhere. No wording quotes a text of the document, since
/// documents hold numbers and notes.</summary>
internal static class ExchangeFailures
{
    public static FailureWording TooLarge { get; } = new(
        "document-too-large",
        ("the document is larger than {0} bytes", "check that this is the right document, or send it in parts"),
        ("dokumen lebih besar dari {0} bita", "periksa apakah dokumennya benar, atau kirim per bagian"));

    public static FailureWording NotUtf8 { get; } = new(
        "document-not-utf8",
        ("the document is not UTF-8", "send it in UTF-8"),
        ("dokumen bukan UTF-8", "kirim dalam UTF-8"));

    public static FailureWording NotJson { get; } = new(
        "document-not-json",
        ("the document is not JSON from line {0}, column {1} on", "mend it there, and send it again"),
        ("dokumen bukan JSON mulai baris {0}, kolom {1}", "perbaiki di situ, lalu kirim lagi"));

    public static FailureWording TooDeep { get; } = new(
        "document-too-deep",
        ("the document is nested deeper than {0} levels", "send it with fewer levels"),
        ("dokumen bersarang lebih dari {0} tingkat", "kirim dengan tingkat yang lebih sedikit"));

    public static FailureWording MemberTwice { get; } = new(
        "document-member-twice",
        ("a member stands twice, and nobody can tell which is meant", "leave one out"),
        ("satu anggota tertulis dua kali, sehingga tidak jelas mana yang dimaksud", "hapus salah satunya"));

    public static FailureWording WrongType { get; } = new(
        "document-wrong-type",
        ("the value is of the wrong type", "send the type that the format has here"),
        ("jenis nilai salah", "kirim jenis yang ditentukan format ini"));

    public static FailureWording Missing { get; } = new(
        "document-member-missing",
        ("it is missing", "send it"),
        ("tidak diisi", "isi bagian ini"));

    public static FailureWording TextMalformed { get; } = new(
        "document-text-malformed",
        ("the text is blank, or longer than {0} characters", "send 1 to {0} characters"),
        ("teks kosong, atau lebih dari {0} karakter", "kirim 1 sampai {0} karakter"));

    public static FailureWording WordUnknown { get; } = new(
        "document-word-unknown",
        ("the word is not known", "write one of {0}"),
        ("kata tidak dikenal", "tulis salah satu dari {0}"));

    public static FailureWording CodeMalformed { get; } = new(
        "document-code-malformed",
        ("the name or code cannot be read", "write it as docs/exchange.md says"),
        ("nama atau kode tidak dapat dibaca", "tulis sesuai docs/exchange.md"));

    public static FailureWording TimeMalformed { get; } = new(
        "document-time-malformed",
        ("the time cannot be read", "write it as in 2026-01-31T23:59:59+07:00"),
        ("waktu tidak dapat dibaca", "tulis seperti 2026-01-31T23:59:59+07:00"));

    public static FailureWording NumberMalformed { get; } = new(
        "document-number-malformed",
        ("the telephone number cannot be read", "write a plus and 7 to 15 digits"),
        ("nomor telepon tidak dapat dibaca", "tulis tanda plus dan 7 sampai 15 angka"));

    public static FailureWording PriorityReversed { get; } = new(
        "document-priority-reversed",
        ("the certain priority is above the possible one", "send them the other way round"),
        ("prioritas yang pasti melebihi yang mungkin", "tukar keduanya"));

    public static FailureWording FormatUnknown { get; } = new(
        "document-format-unknown",
        ("the document is not of the format {0}", "check that this is the right document"),
        ("dokumen tidak berformat {0}", "periksa apakah dokumennya benar"));

    public static FailureWording VersionUnsupported { get; } = new(
        "document-version-unsupported",
        ("the version of the format is not known; {0} is read", "send that version, or use a newer library"),
        ("versi format tidak dikenal; yang dibaca {0}", "kirim versi itu, atau pakai pustaka yang lebih baru"));

    public static FailureWording EventsMissing { get; } = new(
        "document-events-missing",
        ("the call has no event that can be read", "send its events"),
        ("panggilan tidak memiliki kejadian yang dapat dibaca", "kirim kejadiannya"));

    public static FailureWording EventOfAnotherCall { get; } = new(
        "document-event-of-another-call",
        ("the event belongs to another call", "send the events of one call only"),
        ("kejadian milik panggilan lain", "kirim kejadian dari satu panggilan saja"));

    public static FailureWording EventKindUnknown { get; } = new(
        "document-event-kind-unknown",
        ("the kind of event '{0}' is not known; the event is left out", "use a newer library to read it, and keep the document until then"),
        ("jenis kejadian '{0}' tidak dikenal; kejadian itu dilewati", "pakai pustaka yang lebih baru, dan simpan dokumen sampai saat itu"),
        FailureSeverity.Warning);

    public static FailureWording GeometryUnsupported { get; } = new(
        "document-geometry-unsupported",
        ("the geometry is not a point", "send the point of the incident, or null"),
        ("geometri bukan titik", "kirim titik kejadiannya, atau null"));

    public static FailureWording IncidentTwice { get; } = new(
        "document-incident-twice",
        ("an incident before it has the same id", "send each incident once"),
        ("kejadian sebelumnya memakai id yang sama", "kirim setiap kejadian satu kali"));

    public static FailureWording PercentOutOfRange { get; } = new(
        "document-percent-out-of-range",
        ("it is no percentage", "send 0 to 100"),
        ("bukan persentase", "kirim 0 sampai 100"));

    public static FailureWording NotXml { get; } = new(
        "document-not-xml",
        ("the document cannot be read as XML from line {0}, column {1} on, or holds a document type or an entity, which are refused", "mend it there, and send it without a document type"),
        ("dokumen tidak dapat dibaca sebagai XML mulai baris {0}, kolom {1}, atau memuat tipe dokumen atau entitas, yang ditolak", "perbaiki di situ, dan kirim tanpa tipe dokumen"));

    public static FailureWording CircleMalformed { get; } = new(
        "document-circle-malformed",
        ("the circle cannot be read", "write latitude, comma, longitude, a space and the radius in kilometres"),
        ("lingkaran tidak dapat dibaca", "tulis lintang, koma, bujur, spasi, lalu jari-jari dalam kilometer"));

    public static FailureWording PartLeftOut { get; } = new(
        "document-part-left-out",
        ("it stands more than once; the first is read and the others are left out", "look at the document itself for the others"),
        ("bagian ini ada lebih dari satu; yang pertama dibaca dan yang lain dilewati", "lihat dokumennya untuk bagian yang lain"),
        FailureSeverity.Warning);
}
