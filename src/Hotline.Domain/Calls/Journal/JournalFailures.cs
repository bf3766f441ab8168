using Hotline.Domain.Failures;

namespace Hotline.Domain.Calls.Journal;

/// <summary>What a journal can do wrong.</summary>
internal static class JournalFailures
{
    public static FailureWording Unknown { get; } = Of(
        "unknown-call", "a call that was never appended has events", "panggilan yang tidak pernah dicatat memiliki kejadian",
        "give no events for it", "kembalikan tanpa kejadian");

    public static FailureWording ReadBack { get; } = Of(
        "read-back", "the events read are not those appended", "kejadian yang dibaca bukan yang dicatat",
        "give back every event of the call, equal to the one appended", "kembalikan setiap kejadian panggilan itu persis seperti dicatat");

    public static FailureWording Version { get; } = Of(
        "version", "an append does not tell how many events are kept and how many are new", "pencatatan tidak menyebut jumlah kejadian yang tersimpan dan yang baru",
        "count the events of the call", "hitung kejadian panggilan itu");

    public static FailureWording Redelivery { get; } = Of(
        "redelivery", "an event that was appended before is kept twice, or refused", "kejadian yang sudah dicatat tersimpan dua kali, atau ditolak",
        "pass over events that are kept already, whatever version is expected", "lewati kejadian yang sudah tersimpan, apa pun versi yang diharapkan");

    public static FailureWording Conflict { get; } = Of(
        "conflict", "an append that expects another version is no conflict", "pencatatan dengan versi yang berbeda tidak dianggap bentrok",
        "compare the version in the same transaction in which the events are kept", "bandingkan versi dalam transaksi yang sama dengan penyimpanan");

    public static FailureWording HalfApplied { get; } = Of(
        "half-applied", "an append that was refused has kept events", "pencatatan yang ditolak tetap menyimpan kejadian",
        "keep all events of an append or none", "simpan semua kejadian sekaligus, atau tidak sama sekali");

    public static FailureWording AnyVersion { get; } = Of(
        "any-version", "an append for any version is refused", "pencatatan tanpa syarat versi ditolak",
        "compare no version when it is ICallJournal.AnyVersion", "jangan bandingkan versi bila ICallJournal.AnyVersion");

    public static FailureWording CallsMixed { get; } = Of(
        "calls-mixed", "events of one call are read with another", "kejadian satu panggilan terbaca pada panggilan lain",
        "compare names of calls letter by letter, capitals included", "bandingkan id panggilan huruf demi huruf, termasuk huruf besar");

    public static FailureWording ForeignEvent { get; } = Of(
        "foreign-event", "an event of another call was taken", "kejadian milik panggilan lain diterima",
        "throw ArgumentException", "lemparkan ArgumentException");

    public static FailureWording Stream { get; } = Of(
        "stream", "the stream does not give each event once, in the order of appending, with rising positions", "aliran tidak memberi setiap kejadian satu kali, menurut urutan pencatatan, dengan posisi yang naik",
        "give each event a position above all earlier ones when it is appended", "beri setiap kejadian posisi di atas semua yang terdahulu saat dicatat");

    public static FailureWording StreamSince { get; } = Of(
        "stream-since", "the stream after a position does not give exactly what was appended after it", "aliran sesudah suatu posisi tidak memberi tepat yang dicatat sesudahnya",
        "leave out the event at the position itself, and nothing behind it", "lewati kejadian pada posisi itu sendiri, dan jangan lewati yang sesudahnya");

    public static FailureWording Race { get; } = Of(
        "race", "of appends at the same time that expect the same version not exactly one was kept", "dari pencatatan serentak dengan versi yang sama tidak tepat satu yang tersimpan",
        "compare the version and keep the events in one step", "bandingkan versi dan simpan kejadian dalam satu langkah");

    public static FailureWording RaceLost { get; } = Of(
        "race-lost", "of appends at the same time some were lost or kept twice", "dari pencatatan serentak ada yang hilang atau tersimpan dua kali",
        "let one append wait for the other", "biarkan satu pencatatan menunggu yang lain");

    public static FailureWording Cancellation { get; } = Of(
        "cancellation", "a cancelled token does not end the call", "token yang dibatalkan tidak menghentikan pemanggilan",
        "pass the token on, and throw OperationCanceledException", "teruskan token itu, dan lemparkan OperationCanceledException");

    public static FailureWording Threw { get; } = Of(
        "threw", "the journal threw {0}", "jurnal melempar {0}",
        "answer with an outcome, or mend the storage", "jawab dengan hasil, atau perbaiki penyimpanan");

    private static FailureWording Of(string code, string message, string indonesian, string mend, string indonesianMend) =>
        new("journal-" + code, (message, mend), (indonesian, indonesianMend));
}
