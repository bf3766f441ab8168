using Hotline.Domain;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;
using Hotline.Domain.Statistics;
using NodaTime;

namespace Hotline.Cli.Reports;

/// <summary>The figures of a call log as tables of words.</summary>
internal sealed class CallReport(CallStatistics statistics, ReportLanguage language, Duration? shortest)
{
    private const int MostDisagreements = 10;
    private const string None = "–";

    private readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb[statistics.ZoneId];

    public CallStatistics Statistics => statistics;

    public ReportLanguage Language => language;

    /// <summary>The roots of the categories, and how many calls each has; the most frequent first.</summary>
    public IReadOnlyList<(Category Root, long Count)> Roots { get; } =
    [
        .. statistics.Categories.Entries.GroupBy(entry => entry.Key.Root)
            .Select(group => (group.Key, group.Sum(entry => entry.Value)))
            .OrderByDescending(root => root.Item2).ThenBy(root => root.Key.Code, StringComparer.Ordinal),
    ];

    public IReadOnlyList<ReportSection> All =>
    [
        Overview, Targets, Times, Outcomes, FalseCalls, Categories, Hours, Districts, Referrals, Callbacks, Priorities, Disagreements,
    ];

    public string Title => language.Of("Laporan panggilan darurat", "Emergency call report");

    public string Period => statistics is { First: { } first, Last: { } last }
        ? $"{ReportLanguage.Date(first, _zone)} – {ReportLanguage.Date(last, _zone)} ({statistics.ZoneId})"
        : language.Of("waktu tidak diketahui", "time not known");

    public Share Abandonment => statistics.AbandonmentRate(shortest);

    public ReportSection Overview => Table(language.Of("Ikhtisar", "Overview"), null, [language.Of("Angka", "Figure"), language.Of("Nilai", "Value")],
    [
        [language.Of("Periode", "Period"), Period],
        [language.Of("Panggilan", "Calls"), Number(statistics.Calls)],
        [language.Of("Dijawab", "Answered"), Number(statistics.Answered)],
        [language.Of("Terputus sebelum dijawab", "Abandoned"), Number(statistics.Abandoned)],
        [AbandonmentName, $"{language.Percent(Abandonment)} ({Number(Abandonment.Count)}/{Number(Abandonment.Of)})"],
        [language.Of("Masih terbuka", "Not closed"), Number(statistics.Dispositions.Unknown)],
        [language.Of("Panggilan palsu, dari yang ditutup", "False calls, of those closed"), Of(statistics.FalseCalls())],
        [language.Of("Catatan yang saling bertentangan", "With events that contradict each other"), Number(statistics.Doubtful)],
    ]);

    public ReportSection Targets => Table(
        language.Of("Sasaran", "Targets"),
        language.Of(
            "Porsi dibulatkan ke bawah. \"Dari semua\" ikut menghitung panggilan yang terputus sebagai tidak tercapai.",
            "Shares are rounded down. \"Of all\" counts abandoned calls too, as missed."),
        [language.Of("Sasaran", "Target"), language.Of("dalam", "within"), language.Of("diminta", "wanted"), language.Of("tercapai", "reached"), language.Of("dari semua", "of all"), language.Of("hasil", "result")],
        [.. ServiceTarget.All.Select(target => new[]
        {
            $"{target.Standard}, {(target.IsOfProcessing ? language.Of("pemrosesan", "processing") : language.Of("menjawab", "answering"))}",
            Seconds(target), $"{target.Percent} %", language.PercentReached(statistics.Reached(target)),
            target.IsOfProcessing ? None : language.PercentReached(statistics.AnsweredOfArrived(target.Within)), Result(target),
        })]);

    public ReportSection Times => Table(
        language.Of("Waktu", "Times"),
        language.Of("Yang tidak diketahui tidak dihitung sebagai nol.", "What is not known is not counted as zero."),
        [language.Of("Dari – sampai", "From – to"), language.Of("diketahui", "known"), language.Of("tidak diketahui", "not known"), language.Of("rata-rata", "mean"), "median", language.Of("persentil 90", "90th percentile"), language.Of("rata-rata 10 % terlama", "mean of the slowest 10 %")],
        [
            TimeRow(language.Of("berdering – dijawab", "ringing – answer"), statistics.AnsweringTimes),
            TimeRow(language.Of("dijawab – rujukan pertama", "answer – first referral"), statistics.ProcessingTimes),
            TimeRow(language.Of("berdering – terputus", "ringing – abandoned"), statistics.AbandonedAfter),
        ]);

    public ReportSection Outcomes => Table(language.Of("Hasil panggilan", "Outcomes"), null, Counted(language.Of("Hasil", "Outcome")),
    [
        .. statistics.Dispositions.Entries.Select(entry => Row(language.Turned(entry.Key), entry.Value, statistics.Calls)),
        .. statistics.States.Entries.Where(entry => entry.Key is not CallState.Closed).Select(entry => Row(language.State(entry.Key), entry.Value, statistics.Calls)),
    ]);

    public ReportSection FalseCalls => Table(
        language.Of("Panggilan palsu", "False calls"),
        language.Of("Porsi dari panggilan yang ditutup. Panggilan hening bisa saja sungguhan.", "Shares of the closed calls. A silent call may be real."),
        Counted(language.Of("Jenis", "Kind")),
        [.. FalseCallKinds.All.Select(kind => statistics.FalseCalls(kind)).Zip(FalseCallKinds.All, (share, kind) => Row(language.False(kind), share.Count, share.Of))]);

    public ReportSection Categories => Table(language.Of("Kategori", "Categories"), null, Counted(language.Of("Kategori", "Category")),
    [
        .. Roots.SelectMany(root => (IEnumerable<IReadOnlyList<string>>)
        [
            Row(language.About(root.Root), root.Count, statistics.Calls),
            .. statistics.Categories.Entries.Where(entry => entry.Key.Root == root.Root && entry.Key.Depth > 1)
                .Select(entry => Row("  " + entry.Key.Code, entry.Value, statistics.Calls)),
        ]),
        .. UnknownRow(statistics.Categories.Unknown),
    ]);

    public ReportSection Hours => Table(
        language.Of("Panggilan per jam dan hari", "Calls by hour and weekday"),
        statistics.Hours.Unknown == 0 ? null : language.Of($"Tidak diketahui: {Number(statistics.Hours.Unknown)}", $"Not known: {Number(statistics.Hours.Unknown)}"),
        [language.Of("Jam", "Hour"), .. Week.Select(language.DayOfWeek), language.Of("semua", "all")],
        [.. Enumerable.Range(0, 24).Select(hour => new[] { $"{hour:00}" }
            .Concat(Week.Select(day => Number(statistics.Hours[new HourOfWeek(day, hour)])))
            .Append(Number(Week.Sum(day => statistics.Hours[new HourOfWeek(day, hour)]))).ToArray())]);

    public ReportSection Districts => Table(language.Of("Kecamatan", "Districts"), null, Counted(language.Of("Kecamatan", "District")),
    [
        .. statistics.Districts.Entries.Select(entry => Row(entry.Key.Name, entry.Value, statistics.Calls)),
        Row(language.Of("di luar daftar", "not in the list"), statistics.DistrictElsewhere, statistics.Calls),
        .. UnknownRow(statistics.Districts.Unknown),
    ]);

    public ReportSection Referrals => Table(
        language.Of("Rujukan ke OPD", "Referrals to agencies"),
        language.Of("Satu panggilan dapat memiliki beberapa rujukan; yang dihitung langkah terjauh.", "A call can have several; the furthest step counts."),
        ["OPD", .. ReferralSteps.All.Select(language.Step), language.Of("semua", "all")],
        [.. statistics.Referrals.Entries.GroupBy(entry => entry.Key.Agency).OrderByDescending(group => group.Sum(entry => entry.Value)).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => new[] { language.Agency(group.Key) }
                .Concat(ReferralSteps.All.Select(step => Number(statistics.Referrals[new ReferralOutcome(group.Key, step)])))
                .Append(Number(group.Sum(entry => entry.Value))).ToArray())]);

    public ReportSection Callbacks => Table(
        language.Of("Telepon balik", "Callbacks"),
        language.Of("Panggilan yang terputus sebelum dijawab atau hening.", "Calls that were abandoned or silent."),
        Counted(language.Of("Hasil", "Outcome")),
        [.. Enum.GetValues<CallbackResult>().Select(result => Row(language.Callback(result), statistics.Callbacks[result], statistics.Callbacks.Known))]);

    public ReportSection Priorities => Table(
        language.Of("Triase dan petugas: prioritas", "Triage and call taker: priority"),
        AgreementNote,
        [language.Of("Triase ↓ / petugas →", "Triage ↓ / call taker →"), .. PriorityCodes.MostUrgentFirst.Select(language.Urgency)],
        [.. PriorityCodes.MostUrgentFirst.Select(triage => new[] { language.Urgency(triage) }
            .Concat(PriorityCodes.MostUrgentFirst.Select(callTaker => Number(statistics.PriorityAgreement.Pairs[new Judgement<Priority>(triage, callTaker)]))).ToArray())]);

    public ReportSection Disagreements => Table(
        language.Of("Triase dan petugas: kategori", "Triage and call taker: category"),
        language.Of(
            $"Sama: {Of(statistics.CategoryAgreement.Agreed)}; kappa Cohen {language.Decimal(statistics.CategoryAgreement.Kappa)}. Perbedaan tersering:",
            $"Same: {Of(statistics.CategoryAgreement.Agreed)}; Cohen's kappa {language.Decimal(statistics.CategoryAgreement.Kappa)}. The most frequent differences:"),
        [language.Of("Triase", "Triage"), language.Of("petugas", "call taker"), language.Of("panggilan", "calls")],
        [.. statistics.CategoryAgreement.Pairs.Entries.Where(pair => pair.Key.Triage != pair.Key.CallTaker).Take(MostDisagreements)
            .Select(pair => new[] { language.About(pair.Key.Triage), language.About(pair.Key.CallTaker), Number(pair.Value) })]);

    internal static IReadOnlyList<IsoDayOfWeek> Week { get; } =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    public string Result(ServiceTarget target) => statistics.Reached(target).IsAtLeast(target.Percent) switch
    {
        true => language.Of("tercapai", "met"),
        false => language.Of("tidak tercapai", "missed"),
        null => language.Of("tidak diketahui", "not known"),
    };

    public string Seconds(ServiceTarget target) => $"{target.Within.TotalSeconds:0}{language.Of(" dtk", " s")}";

    private string AbandonmentName => shortest is { } limit
        ? language.Of($"Tingkat terputus, di atas {limit.TotalSeconds:0} dtk", $"Abandonment rate, above {limit.TotalSeconds:0} s")
        : language.Of("Tingkat terputus", "Abandonment rate");

    private string AgreementNote
    {
        get
        {
            var agreement = statistics.PriorityAgreement;
            return language.Of(
                $"Sama: {Of(agreement.Agreed)}; triase lebih rendah {language.Percent(agreement.TriageLower())}, lebih tinggi {language.Percent(agreement.TriageHigher())}; kappa tertimbang linear {language.Decimal(agreement.LinearKappa())}. Petugas biasanya melihat usulan triase: ini mengukur kesepakatan, bukan kebenaran. Hanya triase: {Number(agreement.TriageOnly)}; hanya petugas: {Number(agreement.CallTakerOnly)}.",
                $"Same: {Of(agreement.Agreed)}; triage lower {language.Percent(agreement.TriageLower())}, higher {language.Percent(agreement.TriageHigher())}; linearly weighted kappa {language.Decimal(agreement.LinearKappa())}. Call takers usually see what triage says: this is agreement, not correctness. Triage only: {Number(agreement.TriageOnly)}; call taker only: {Number(agreement.CallTakerOnly)}.");
        }
    }

    private static ReportSection Table(string title, string? note, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) =>
        new() { Title = title, Note = note, Columns = columns, Rows = rows };

    private string[] Counted(string what) => [what, language.Of("jumlah", "calls"), language.Of("porsi", "share")];

    private string[] Row(string what, long count, long of) => [what, Number(count), language.Percent(new Share(count, of))];

    private IEnumerable<string[]> UnknownRow(long count) => count == 0 ? [] : [Row(language.Of("tidak diketahui", "not known"), count, statistics.Calls)];

    private string[] TimeRow(string what, DurationCounts times) =>
    [
        what, Number(times.Known), Number(times.Unknown), language.Seconds(times.Mean), language.Seconds(times.Median), language.Seconds(times.Percentile(90)), language.Seconds(times.MeanOfSlowest(10)),
    ];

    private string Of(Share share) => $"{language.Percent(share)} ({Number(share.Count)}/{Number(share.Of)})";

    private string Number(long number) => language.Number(number);
}
