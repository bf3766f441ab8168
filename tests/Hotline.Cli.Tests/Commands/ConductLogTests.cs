using CsCheck;
using Hotline.Cli.Tests.Consoles;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

/// <summary>Random conduct logs: what their order, repetition and division must not change, and what must never be shown.</summary>
public sealed class ConductLogTests : IDisposable
{
    private static readonly string[] Kinds = ["prank", "abusive", "harassment", "hoax", "non-emergency", "silent", "unintentional", "refused-attempt"];

    /// <summary>The last nine digits of mobile numbers.</summary>
    private static readonly string[] Tails = ["734918265", "734918266", "502837164", "916253748"];

    private static readonly Gen<string> Callers = Gen.Int[0, 9].Select(Gen.Int[0, Tails.Length - 1], (form, tail) => form switch
    {
        0 => "withheld",
        1 => "no-sim",
        2 => $"shared:081{Tails[tail]}",
        3 => $"+6281{Tails[tail]}",
        4 => $"6281{Tails[tail]}",
        5 => $"+62 81{Tails[tail][0]}-{Tails[tail][1..5]}-{Tails[tail][5..]}",
        6 => $"006281{Tails[tail]}",
        _ => $"081{Tails[tail]}",
    });

    private static readonly Gen<string> Reports = Gen.Select(Gen.Int[0, 30], Callers, Gen.Int[0, Kinds.Length - 1], Gen.Int[1, 28], Gen.Int[0, 23]).Select(
        (id, caller, kind, day, hour) => $$"""{"id":"e-{{id}}","caller":"{{caller}}","at":"2026-09-{{day:00}}T{{hour:00}}:00:00+07:00","kind":"{{Kinds[kind]}}"}""");

    private static readonly Gen<string> Pardons = Gen.Select(Gen.Int[0, 35], Gen.Int[1, 28]).Select(
        (id, day) => $$"""{"pardon":"e-{{id}}","by":"spv-1","at":"2026-09-{{day:00}}T12:00:00Z","reason":"recording heard again"}""");

    private static readonly Gen<string> Broken = Callers.Select(Gen.Int[0, 5], (caller, form) => form switch
    {
        0 => $$"""{"id":"e-1","caller":"{{caller}}","at":"2026-09-01T00:00:00Z","kind":"prank" """,
        1 => $$"""{"id":"{{caller}}","caller":"{{caller}}","at":"2026-09-01T00:00:00Z","kind":"{{caller}}"}""",
        2 => $$"""{"id":"e-1","caller":"{{caller}}x","at":"{{caller}}","kind":"prank"}""",
        3 => $$"""{"id":"e-1","{{caller}}":"prank","caller":["{{caller}}"]}""",
        4 => $$"""{"pardon":"{{caller}}","caller":"{{caller}}","by":"spv-1","at":"2026-09-01T00:00:00Z"}""",
        _ => caller + " called again",
    });

    private static readonly Gen<string[]> Logs = Gen.Frequency((4, Reports), (1, Pardons)).Array[1, 40];

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Order_repetition_and_division_of_a_log_change_nothing() =>
        Gen.Select(Logs, Gen.Int.Array[80], Gen.Int[0, 40]).Sample(
            (log, keys, at) =>
            {
                var mixed = log.Concat(log.Take(at)).Select((line, i) => (line, key: keys[i])).OrderBy(pair => pair.key).Select(pair => pair.line).ToList();
                foreach (var format in new[] { "jsonl", "table" })
                {
                    var plain = Standing(log, format);
                    Assert.Equal(0, plain.ExitCode);
                    Assert.Equal(plain, Standing(mixed, format));
                    Assert.Equal(plain, Standing([.. log.Skip(at), "", .. log.Take(at)], format));
                }
            },
            iter: 40);

    [Fact]
    public void Under_every_shipped_policy_one_report_more_never_betters_time_never_worsens_and_a_pardon_is_as_if_nothing_had_happened() =>
        Gen.Select(Logs, Reports, Gen.Int[0, 30], Gen.Int[0, 3], Gen.Int[0, 700]).Sample(
            (log, report, pardoned, policy, days) =>
            {
                var name = new[] { "purwakarta", "czech-2025", "bontang-purworejo", "probolinggo" }[policy];
                var (early, late) = ("2026-09-29T00:00:00Z", Late(days));
                var before = Levels(log, name, early);
                foreach (var (caller, level) in before)
                {
                    Assert.True(Levels([.. log, report], name, early)[caller] >= level);
                    Assert.True(Levels(log, name, late)[caller] <= level);
                }

                var pardon = $$"""{"pardon":"e-{{pardoned}}","by":"spv-1","at":"2026-09-29T00:00:00Z"}""";
                var never = Levels(log.Where(line => !line.StartsWith($"{{\"id\":\"e-{pardoned}\"", StringComparison.Ordinal)), name, early);
                foreach (var (caller, level) in Levels([pardon, .. log], name, early)) Assert.Equal(never.GetValueOrDefault(caller), level);
            },
            iter: 60);

    [Fact]
    public void Two_logs_read_together_are_the_union_of_both() =>
        Gen.Select(Logs, Logs).Sample(
            (one, two) => Assert.Equal(Standing([.. one, .. two], "jsonl"), Standing([.. two, .. one, .. two], "jsonl")),
            iter: 40);

    [Fact]
    public void Whoever_has_no_identity_has_no_line() =>
        Logs.Sample(
            log =>
            {
                var without = log.Where(line => new[] { "withheld", "no-sim", "shared:" }.Any(word => line.Contains(word, StringComparison.Ordinal)) || line.Contains("pardon", StringComparison.Ordinal));
                Assert.Empty(Standing(without.DefaultIfEmpty("""{"pardon":"e-0","by":"spv-1","at":"2026-09-01T00:00:00Z"}"""), "jsonl").Output);
            },
            iter: 40);

    [Fact]
    public void Lines_come_in_the_order_of_caller_keys_one_for_each_caller() =>
        Logs.Sample(
            log =>
            {
                var keys = Standing(log, "jsonl").Json.Select(standing => standing.GetProperty("callerKey").GetString()!).ToList();
                Assert.Equal(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), keys, StringComparer.Ordinal);
            },
            iter: 40);

    [Fact]
    public void No_number_is_ever_shown_but_masked() =>
        Gen.Frequency((3, Reports), (1, Pardons), (3, Broken)).Array[1, 30].Sample(
            log =>
            {
                foreach (var format in new[] { "jsonl", "table" })
                {
                    var ran = Standing(log, format);
                    var shown = string.Concat((ran.Output + ran.Error).Where(character => character is not (' ' or '-')));
                    foreach (var tail in Tails) Assert.DoesNotContain(tail[..8], shown, StringComparison.Ordinal);
                    foreach (var tail in Tails) Assert.DoesNotContain(tail[1..], shown, StringComparison.Ordinal);
                }
            },
            iter: 60);

    private static Ran Standing(IEnumerable<string> log, string format) =>
        Desk.Run(string.Join('\n', log), "standing", "-", "--format", format, "--at", "2026-10-01T00:00:00Z");

    private static string Late(int days) => new DateTime(2026, 9, 29, 0, 0, 0, DateTimeKind.Utc).AddDays(days).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, int> Levels(IEnumerable<string> log, string policy, string at) =>
        Desk.Run(string.Join('\n', log), "standing", "-", "--format", "jsonl", "--policy", policy, "--at", at).Json
            .ToDictionary(line => line.GetProperty("callerKey").GetString()!, line => line.GetProperty("level").GetInt32(), StringComparer.Ordinal);
}
