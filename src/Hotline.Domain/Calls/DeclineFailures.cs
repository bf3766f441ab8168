using Hotline.Domain.Failures;

namespace Hotline.Domain.Calls;

/// <summary>Why a call does not allow what the desk wants, in words.</summary>
internal static class DeclineFailures
{
    public static FailureWording StillRinging { get; } = Wording(
        "still-ringing",
        ("the call still rings", "answer it first"),
        ("panggilan masih berdering", "terima dahulu"));

    public static FailureWording AlreadyAnswered { get; } = Wording(
        "already-answered",
        ("somebody has answered it already", "leave it to them, or ask them"),
        ("panggilan sudah diterima petugas lain", "biarkan petugas itu menangani, atau tanyakan kepadanya"));

    public static FailureWording LineGone { get; } = Wording(
        "line-gone",
        ("the caller has gone", "call back"),
        ("penelepon sudah tidak di saluran", "telepon balik"));

    public static FailureWording AlreadyClosed { get; } = Wording(
        "already-closed",
        ("the call is closed", "reopen it with a reason, or add a note"),
        ("panggilan sudah ditutup", "buka kembali dengan alasan, atau tambahkan catatan"));

    public static FailureWording TooEarly { get; } = Wording(
        "too-early",
        ("the time lies before what it must follow", "check the clocks of the exchange and of the desk"),
        ("waktunya mendahului kejadian sebelumnya", "periksa jam sentral telepon dan jam meja"));

    public static FailureWording LineOpen { get; } = Wording(
        "line-open",
        ("the line is still open", "listen on until it ends, or record why there is no callback"),
        ("saluran masih terbuka", "dengarkan sampai selesai, atau catat alasan tidak menelepon balik"));

    public static FailureWording ClaimedByAnother { get; } = Wording(
        "claimed-by-another",
        ("another call taker is on it", "ask them to release it, or wait until their claim is stale"),
        ("petugas lain sedang menangani", "minta petugas itu melepasnya, atau tunggu sampai klaimnya kedaluwarsa"));

    public static FailureWording NotClaimed { get; } = Wording(
        "not-claimed",
        ("this call taker is not on it", "nothing has to be released"),
        ("petugas ini tidak sedang menangani", "tidak ada yang perlu dilepas"));

    public static FailureWording NotClosed { get; } = Wording(
        "not-closed",
        ("the call is not closed", "go on with it as it is"),
        ("panggilan belum ditutup", "lanjutkan saja"));

    public static FailureWording CallbackMissing { get; } = Wording(
        "callback-missing",
        ("an abandoned or silent call needs a callback before it is closed", "call back and record what came of it, or record why not"),
        ("panggilan terputus atau hening harus ditelepon balik sebelum ditutup", "telepon balik dan catat hasilnya, atau catat alasannya bila tidak"));

    public static FailureWording NoNumberNotRecorded { get; } = Wording(
        "no-number-not-recorded",
        ("an abandoned or silent call without a number needs a record of that before it is closed", "record that there is no number, or why there is no callback"),
        ("panggilan terputus atau hening tanpa nomor harus dicatat demikian sebelum ditutup", "catat bahwa tidak ada nomor, atau alasan tidak menelepon balik"));

    public static FailureWording NumberKnown { get; } = Wording(
        "number-known",
        ("the number of the caller is known", "call it, or record why not"),
        ("nomor penelepon diketahui", "telepon nomor itu, atau catat alasannya bila tidak"));

    public static FailureWording ReasonMissing { get; } = Wording(
        "reason-missing",
        ("a reason is needed", "say why"),
        ("alasan belum diisi", "isi alasannya"));

    public static FailureWording ReferralUnknown { get; } = Wording(
        "referral-unknown",
        ("the call has no referral of that name", "use the name given when the agency was asked"),
        ("tidak ada penerusan dengan nama itu", "pakai nama yang diberikan saat instansi diminta"));

    public static FailureWording ReferralKnown { get; } = Wording(
        "referral-known",
        ("the call has a referral of that name already", "give the new referral a name of its own"),
        ("sudah ada penerusan dengan nama itu", "beri penerusan baru nama tersendiri"));

    public static FailureWording ReferralOver { get; } = Wording(
        "referral-over",
        ("the referral is over, or a unit has arrived", "make a new referral, or complete this one"),
        ("penerusan sudah selesai, atau petugas sudah tiba", "buat penerusan baru, atau selesaikan yang ini"));

    public static FailureWording CallUnknown { get; } = Wording(
        "name-unknown",
        ("the journal knows no call of that name", "check the name; record the ringing first"),
        ("tidak ada panggilan dengan nama itu", "periksa namanya; catat kejadian berdering dahulu"));

    public static FailureWording ChangedMeanwhile { get; } = Wording(
        "changed-meanwhile",
        ("others changed the call at the same time", "look at it again, and try once more"),
        ("panggilan diubah petugas lain pada saat yang sama", "lihat lagi, lalu coba sekali lagi"));

    public static FailureWording Of(DeclineReason value) => value switch
    {
        DeclineReason.StillRinging => StillRinging,
        DeclineReason.AlreadyAnswered => AlreadyAnswered,
        DeclineReason.LineGone => LineGone,
        DeclineReason.AlreadyClosed => AlreadyClosed,
        DeclineReason.TooEarly => TooEarly,
        DeclineReason.LineOpen => LineOpen,
        DeclineReason.ClaimedByAnother => ClaimedByAnother,
        DeclineReason.NotClaimed => NotClaimed,
        DeclineReason.NotClosed => NotClosed,
        DeclineReason.CallbackMissing => CallbackMissing,
        DeclineReason.NoNumberNotRecorded => NoNumberNotRecorded,
        DeclineReason.NumberKnown => NumberKnown,
        DeclineReason.ReasonMissing => ReasonMissing,
        DeclineReason.ReferralUnknown => ReferralUnknown,
        DeclineReason.ReferralKnown => ReferralKnown,
        DeclineReason.ReferralOver => ReferralOver,
        DeclineReason.CallUnknown => CallUnknown,
        DeclineReason.ChangedMeanwhile => ChangedMeanwhile,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a value of DeclineReason."),
    };

    private static FailureWording Wording(string code, (string Message, string Mend) english, (string Message, string Mend) indonesian) =>
        new("call-" + code, english, indonesian);
}
