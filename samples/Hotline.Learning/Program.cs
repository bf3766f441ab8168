using System.CommandLine;
using Hotline.Learning;
using Hotline.Triage.Packs;

// Each note once would teach that what it says hangs on the telling that chance gave it.
const int TimesTold = 2;
const int TimesExampleTold = 10;

var folder = new Argument<string>("DIR") { Description = "Folder of the pack." };
var calls = new Option<string[]>("--calls") { Description = "Labelled calls to learn from: a file with one JSON object on each line, or a folder of such files; repeat for further ones.", HelpName = "PATH", Required = true };
var caution = new Option<int>("--caution") { Description = "What is added to the start of danger: more finds more dangers, and more that are none.", DefaultValueFactory = _ => -10 };
var doubt = new Option<int?>("--doubt") { Description = "At these odds against a danger, in twentieths of a natural logarithm, what phrases say of it is doubted. Left out: nothing is." };
var told = new Option<string?>("--tellings") { Description = "What callers say around what happens, to learn doubt from: a file with one telling on each line, with {} where the note goes.", HelpName = "FILE" };
var check = new Option<bool>("--check") { Description = "Write nothing, and say how right it would be about calls it was not learnt from." };
var command = new RootCommand("Learn the leanings of a rule pack from labelled calls, and write them into its leanings.json.") { folder, calls, told, caution, doubt, check };
command.SetAction(parsed =>
{
    var path = parsed.GetRequiredValue(folder);
    var files = new FolderRulePackSource(path);
    var (whole, phrases) = (RulePack.Load(files), RulePack.Load(new PhrasesAlone(files)));
    if (whole.Pack is not { } pack || phrases.Pack is not { } alone) return Refuse(whole.Failures.Concat(phrases.Failures).Select(failure => failure.ToString()));
    try
    {
        var sources = new NoteSources(pack, alone);
        List<LearningNote> labelled = [.. parsed.GetRequiredValue(calls).SelectMany(sources.Calls)];
        List<LearningNote> others = [.. sources.Examples()];
        var tellings = parsed.GetValue(told) is { } file ? Tellings.Read(file) : null;
        var choices = pack.Facts.First(fact => fact.Id is LearntLeanings.KindFact).Choices.Select(choice => choice.Code).ToHashSet(StringComparer.Ordinal);
        var (margin, odds) = (parsed.GetValue(caution), parsed.GetValue(doubt));
        if (parsed.GetValue(check))
        {
            Console.WriteLine(CrossValidation.Run(Learn, labelled, others));
            return 0;
        }

        File.WriteAllText(Path.Combine(path, PhrasesAlone.LeaningsFile), Learn([.. labelled, .. others]).ToPackFile(
        [
            "What the words of a note point to together, where no phrase says it. Learnt, not written: see docs/leanings.md.",
            "A weight is twenty times a natural logarithm of odds.",
        ]));
        Console.WriteLine($"learnt from {labelled.Count} labelled calls and {others.Count} examples");
        return 0;

        LearntLeanings Learn(IReadOnlyList<LearningNote> notes) => new(choices, notes, [.. tellings?.Of(sources, notes, TimesTold) ?? [], .. tellings?.Of(sources, others, TimesExampleTold) ?? []], margin, odds);
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
    {
        return Refuse([error.Message]);
    }
});
return command.Parse(args).Invoke();

static int Refuse(IEnumerable<string> reasons)
{
    foreach (var reason in reasons.Distinct(StringComparer.Ordinal)) Console.Error.WriteLine(reason);
    return 1;
}
