using Hotline.Domain.Failures;

namespace Hotline.Domain.Calls;

/// <summary>What does not fit together among the events of a call, in words.</summary>
internal static class CallFailures
{
    public static FailureWording CallersDiffer { get; } = Wording(
        "callers-differ",
        ("events name different callers; the earliest number is used", "ask the caller for their number"),
        ("kejadian menyebut penelepon yang berbeda; dipakai nomor yang paling awal", "tanyakan nomor kepada penelepon"));

    public static FailureWording AnsweredBeforeRinging { get; } = Wording(
        "answered-before-ringing",
        ("it was answered before it rang", "check the clocks of the exchange and of the desk"),
        ("panggilan diterima sebelum berdering", "periksa jam sentral telepon dan jam meja"));

    public static FailureWording OverBeforeRinging { get; } = Wording(
        "over-before-ringing",
        ("the line was gone before it rang", "check the clocks of the exchange and of the desk"),
        ("saluran terputus sebelum berdering", "periksa jam sentral telepon dan jam meja"));

    public static FailureWording RingingAfterLineWasGone { get; } = Wording(
        "ringing-after-line-was-gone",
        ("it rang again after the line was gone", "answer it, and check whether the exchange uses call ids twice"),
        ("panggilan berdering lagi setelah saluran terputus", "terima panggilan itu, dan periksa apakah sentral telepon memakai id panggilan dua kali"));

    public static FailureWording AnsweredAfterLineWasGone { get; } = Wording(
        "answered-after-line-was-gone",
        ("it was answered after the line was gone; it counts as abandoned", "call back"),
        ("panggilan diterima setelah saluran terputus; dianggap terputus sebelum diterima", "telepon balik"));

    public static FailureWording AbandonedAfterAnswer { get; } = Wording(
        "abandoned-after-answer",
        ("it is said to be abandoned after it was answered; it counts as ended", "let the exchange send ended"),
        ("panggilan disebut terputus setelah diterima; dianggap selesai", "atur sentral telepon agar mengirim ended"));

    public static FailureWording EndedWithoutAnswer { get; } = Wording(
        "ended-without-answer",
        ("the line ended without an answer; it counts as abandoned", "call back, and let the exchange send answered or abandoned"),
        ("saluran selesai tanpa diterima; dianggap terputus sebelum diterima", "telepon balik, dan atur sentral telepon agar mengirim answered atau abandoned"));

    public static FailureWording ClosedWhileRinging { get; } = Wording(
        "closed-while-ringing",
        ("it was closed while it rang; it counts as ringing", "answer it"),
        ("panggilan ditutup saat masih berdering; dianggap masih berdering", "terima panggilan itu"));

    public static FailureWording ClosedTooEarly { get; } = Wording(
        "closed-too-early",
        ("it was closed before it was answered, or before the caller had gone", "check the clocks of the exchange and of the desk"),
        ("panggilan ditutup sebelum diterima, atau sebelum penelepon pergi", "periksa jam sentral telepon dan jam meja"));

    public static FailureWording DispositionsDiffer { get; } = Wording(
        "dispositions-differ",
        ("it was closed twice, with different dispositions; the earliest counts", "reopen it, and close it with the right one"),
        ("panggilan ditutup dua kali dengan hasil berbeda; dipakai yang paling awal", "buka kembali, lalu tutup dengan hasil yang benar"));

    public static FailureWording TransferredAfterLineWasGone { get; } = Wording(
        "transferred-after-line-was-gone",
        ("the line was passed on after it was gone", "check the clocks of the exchange and of the desk"),
        ("saluran dialihkan setelah terputus", "periksa jam sentral telepon dan jam meja"));

    public static FailureWording ReopenedWhileOpen { get; } = Wording(
        "reopened-while-open",
        ("it was reopened, but nothing shows that it was closed", "send the missing event again"),
        ("panggilan dibuka kembali, tetapi tidak ada catatan penutupan", "kirim ulang kejadian yang hilang"));

    public static FailureWording ClaimsOverlap { get; } = Wording(
        "claims-overlap",
        ("two call takers claimed it; the later claim counts", "agree who is on it"),
        ("dua petugas mengambil panggilan ini; dipakai yang terakhir", "sepakati siapa yang menangani"));

    public static FailureWording ReleasedByAnother { get; } = Wording(
        "released-by-another",
        ("it was released by somebody who was not on it", "send the missing claim again"),
        ("panggilan dilepas oleh yang tidak menanganinya", "kirim ulang kejadian yang hilang"));

    public static FailureWording ReferralNotRequested { get; } = Wording(
        "referral-not-requested",
        ("a referral came further, but nothing shows that the agency was asked", "send the missing request again"),
        ("ada kabar penerusan, tetapi tidak ada catatan permintaan ke instansi", "kirim ulang permintaan yang hilang"));

    public static FailureWording ReferralsDiffer { get; } = Wording(
        "referrals-differ",
        ("one name was given to referrals to different agencies; the earliest counts", "give each referral a name of its own"),
        ("satu nama dipakai untuk penerusan ke instansi berbeda; dipakai yang paling awal", "beri setiap penerusan nama tersendiri"));

    public static FailureWording ArrivedThoughCalledOff { get; } = Wording(
        "arrived-though-called-off",
        ("a unit arrived although the referral was declined or cancelled; it counts as arrived", "ask the agency"),
        ("petugas tiba walau penerusan ditolak atau dibatalkan; dianggap tiba", "tanyakan kepada instansi"));

    public static FailureWording CallbackBeforeLineWasGone { get; } = Wording(
        "callback-before-line-was-gone",
        ("somebody called back before the line was gone", "check the clocks of the exchange and of the desk"),
        ("telepon balik tercatat sebelum saluran terputus", "periksa jam sentral telepon dan jam meja"));

    public static FailureWording ClosedWithoutCallback { get; } = Wording(
        "closed-without-callback",
        ("an abandoned or silent call was closed without a callback; it counts as open", "call back and record what came of it, or record why not"),
        ("panggilan terputus atau hening ditutup tanpa telepon balik; dianggap masih terbuka", "telepon balik dan catat hasilnya, atau catat alasannya bila tidak"));

    public static FailureWording Of(CallContradiction value) => value switch
    {
        CallContradiction.CallersDiffer => CallersDiffer,
        CallContradiction.AnsweredBeforeRinging => AnsweredBeforeRinging,
        CallContradiction.OverBeforeRinging => OverBeforeRinging,
        CallContradiction.RingingAfterLineWasGone => RingingAfterLineWasGone,
        CallContradiction.AnsweredAfterLineWasGone => AnsweredAfterLineWasGone,
        CallContradiction.AbandonedAfterAnswer => AbandonedAfterAnswer,
        CallContradiction.EndedWithoutAnswer => EndedWithoutAnswer,
        CallContradiction.ClosedWhileRinging => ClosedWhileRinging,
        CallContradiction.ClosedTooEarly => ClosedTooEarly,
        CallContradiction.DispositionsDiffer => DispositionsDiffer,
        CallContradiction.TransferredAfterLineWasGone => TransferredAfterLineWasGone,
        CallContradiction.ReopenedWhileOpen => ReopenedWhileOpen,
        CallContradiction.ClaimsOverlap => ClaimsOverlap,
        CallContradiction.ReleasedByAnother => ReleasedByAnother,
        CallContradiction.ReferralNotRequested => ReferralNotRequested,
        CallContradiction.ReferralsDiffer => ReferralsDiffer,
        CallContradiction.ArrivedThoughCalledOff => ArrivedThoughCalledOff,
        CallContradiction.CallbackBeforeLineWasGone => CallbackBeforeLineWasGone,
        CallContradiction.ClosedWithoutCallback => ClosedWithoutCallback,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a value of CallContradiction."),
    };

    private static FailureWording Wording(string code, (string Message, string Mend) english, (string Message, string Mend) indonesian) =>
        new("call-" + code, english, indonesian, FailureSeverity.Warning);
}
