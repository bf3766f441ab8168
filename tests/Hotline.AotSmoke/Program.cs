using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Hotline.Domain;
using Hotline.Domain.Callers;
using Hotline.Triage;
using Hotline.Triage.Packs;
using NodaTime;

// Published ahead of time and run by CI: what comes out of the native program is what comes out elsewhere.
var engine = new TriageEngine(RulePack.LoadPurwakarta());
var decision = engine.Assess(new TriageReport { Id = "smoke", Note = "rumah kebakaran, ada anak terjebak di dalam" });
Console.WriteLine(decision);

var bad = engine.Check(new TriageReport { Language = "xx" }.WithAnswer("no-such-fact", true));
Console.WriteLine(string.Join(", ", bad.Select(failure => failure.Code)));

using var keyring = new HmacCallerKeyring([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
var desk = new CallerStandings(keyring, new InMemoryConductStore(), CallerPolicy.Purwakarta());
var reading = new ConductReader(new NumberingPlan()).Read(new ConductReportText
{
    Id = "e-1",
    Caller = "0812 0000 0000",
    At = "2026-01-22T15:00:00Z",
    Kind = "hoax",
    By = "smoke",
});
await desk.ReportAsync(reading.Report!);
var standing = await desk.StandingOfAsync(reading.Report!.Caller, Instant.FromUtc(2026, 1, 23, 0, 0));
Console.WriteLine($"{reading.Report.Caller}: {standing.Treatment.Code}");

var isRight = decision.Priority.Definite is Priority.Immediate && bad.Length == 2 && standing.Treatment.Code is "recorded-warning";
return isRight ? 0 : 1;
