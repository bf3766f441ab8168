using System.CommandLine;
using Hotline.Learning;
using Hotline.Triage.Packs;

var folder = new Argument<string>("DIR") { Description = "Folder of the pack." };
var calls = new Option<string[]>("--calls") { Description = "Labelled calls to learn from: a file with one JSON object on each line, or a folder of such files; repeat for further ones.", HelpName = "PATH", Required = true };
var caution = new Option<int>("--caution") { Description = "What is added to the start of danger: more finds more dangers, and more that are none.", DefaultValueFactory = _ => -10 };
var doubt = new Option<int?>("--doubt") { Description = "At these odds of danger and below, in twentieths of a natural logarithm, what phrases say of dangers is doubted. Left out: nothing is." };
var check = new Option<bool>("--check") { Description = "Write nothing, and say how right it would be about calls it was not learnt from." };
var command = new RootCommand("Learn the leanings of a rule pack from labelled calls, and write them into its leanings.json.") { folder, calls, caution, doubt, check };
command.SetAction(parsed =>
{
    var path = parsed.GetRequiredValue(folder);
    var pack = RulePack.Load(new FolderRulePackSource(path)).GetPack();
    var sources = new NoteSources(pack);
    var labelled = parsed.GetRequiredValue(calls).SelectMany(sources.Calls).ToList();
    List<LearningNote> others = [.. sources.Examples()];
    var choices = pack.Facts.First(fact => fact.Id is LearntLeanings.KindFact).Choices.Select(choice => choice.Code).ToHashSet(StringComparer.Ordinal);
    var margin = parsed.GetValue(caution);
    if (parsed.GetValue(check))
    {
        Console.WriteLine(CrossValidation.Run(choices, labelled, others, margin, parsed.GetValue(doubt)));
        return;
    }

    var leanings = new LearntLeanings(choices, [.. labelled, .. others], margin, parsed.GetValue(doubt));
    File.WriteAllText(Path.Combine(path, "leanings.json"), leanings.ToPackFile(
    [
        "What the words of a note point to together, where no phrase says it. Learnt, not written: see docs/leanings.md.",
        "A weight is twenty times a natural logarithm of odds.",
    ]));
    Console.WriteLine($"learnt from {labelled.Count} labelled calls and {others.Count} examples");
});
return command.Parse(args).Invoke();
