using Hotline.Domain;
using Hotline.Triage;
using Hotline.Triage.Packs;

// Published ahead of time and run by CI: a decision must come out of the native program as it does elsewhere.
var engine = new TriageEngine(RulePack.LoadPurwakarta());
var decision = engine.Assess(new TriageReport { Id = "smoke", Note = "rumah kebakaran, ada anak terjebak di dalam" });
Console.WriteLine(decision);

var bad = engine.Check(new TriageReport { Language = "xx" }.WithAnswer("no-such-fact", true));
Console.WriteLine(string.Join(", ", bad.Select(failure => failure.Code)));

return decision.Priority.Definite is Priority.Immediate && bad.Length == 2 ? 0 : 1;
