using Hotline.Domain.Failures;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>What can be wrong with an Emergency Incident Data Object beside what can be wrong with any document. No wording
/// quotes a text of the document.</summary>
internal static class EidoFailures
{
    public static FailureWording IdTwice { get; } = new(
        "document-id-twice",
        ("another component of this kind has the same $id", "give each its own, and send it again"),
        ("komponen lain yang sejenis memakai $id yang sama", "beri masing-masing $id sendiri, lalu kirim lagi"));

    public static FailureWording ReferenceDangling { get; } = new(
        "document-reference-dangling",
        ("it refers to a component that is not in the document", "send that component too, or leave the reference out"),
        ("rujukan ke komponen yang tidak ada di dokumen", "kirim juga komponen itu, atau hapus rujukannya"));

    public static FailureWording PriorityOutOfRange { get; } = new(
        "document-priority-out-of-range",
        ("the priority number is outside its range", "send 0 to 10"),
        ("angka prioritas di luar batas", "kirim 0 sampai 10"));

    public static FailureWording TimesReversed { get; } = new(
        "document-times-reversed",
        ("the call was answered before it began", "check both times, and send it again"),
        ("panggilan dijawab sebelum dimulai", "periksa kedua waktunya, lalu kirim lagi"));

    public static FailureWording LocationMalformed { get; } = new(
        "document-location-malformed",
        ("the place cannot be read", "send a PIDF-LO with numbers as in <gml:pos>-6.5 107.4</gml:pos>"),
        ("tempat tidak dapat dibaca", "kirim PIDF-LO dengan angka seperti <gml:pos>-6.5 107.4</gml:pos>"));

    public static FailureWording MemberLeftOut { get; } = new(
        "document-member-left-out",
        ("this member is not read, and is left out", "keep the document, and look there for it"),
        ("anggota ini tidak dibaca, dan dilewati", "simpan dokumennya, dan lihat di sana"),
        FailureSeverity.Warning);

    public static FailureWording WordLeftOut { get; } = new(
        "document-word-left-out",
        ("the word is not known, and is left out", "keep the document, and look there for it"),
        ("kata tidak dikenal, dan dilewati", "simpan dokumennya, dan lihat di sana"),
        FailureSeverity.Warning);

    public static FailureWording AddressLeftOut { get; } = new(
        "document-callback-left-out",
        ("this address to call back is not a telephone number that can be read, and is left out", "keep the document, and look there for it"),
        ("alamat untuk menelepon balik ini bukan nomor telepon yang terbaca, dan dilewati", "simpan dokumennya, dan lihat di sana"),
        FailureSeverity.Warning);

    public static FailureWording TimeLeftOut { get; } = new(
        "document-update-time-left-out",
        ("the time of the update cannot be read; that of the whole document is taken", "write it as in 2026-01-31T23:59:59+07:00"),
        ("waktu pembaruan tidak dapat dibaca; waktu seluruh dokumen dipakai", "tulis seperti 2026-01-31T23:59:59+07:00"),
        FailureSeverity.Warning);

    public static FailureWording LocationLeftOut { get; } = new(
        "document-location-left-out",
        ("a part of the place is not read, and is left out: only points, circles and addresses are", "keep the document, and look there for it"),
        ("sebagian tempat tidak dibaca, dan dilewati: hanya titik, lingkaran dan alamat yang dibaca", "simpan dokumennya, dan lihat di sana"),
        FailureSeverity.Warning);

    public static FailureWording MarkupLeftOut { get; } = new(
        "document-markup-left-out",
        ("the note has markup beside line breaks; its text is kept and the markup left out", "keep the document, and look there for it"),
        ("catatan memuat markup selain ganti baris; teksnya dipakai dan markupnya dilewati", "simpan dokumennya, dan lihat di sana"),
        FailureSeverity.Warning);
}
