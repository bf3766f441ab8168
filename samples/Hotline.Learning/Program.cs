using System.Collections.Frozen;
using System.CommandLine;
using Hotline.Learning;
using Hotline.Triage.Packs;

// Each note once would teach that what it says hangs on the telling that chance gave it.
const int TimesTold = 2;
const int FurtherTimesExampleTold = 10;

var folder = new Argument<string>("DIR") { Description = "Folder of the pack." };
var calls = new Option<string[]>("--calls") { Description = "Labelled calls to learn from: a file with one JSON object on each line, or a folder of such files; repeat for further ones.", HelpName = "PATH", Required = true };
var caution = new Option<int>("--caution") { Description = "What is added to the start of danger: more finds more dangers, and more that are none.", DefaultValueFactory = _ => -10 };
var tellings = new Option<string?>("--tellings") { Description = "What callers say around what happens, to learn doubt from: a file with one telling on each line, with {} where the note goes. Left out: no danger that phrases tell of is doubted.", HelpName = "FILE" };
var asking = new Option<string?>("--asking") { Description = "Words that speak against no danger, since all callers say them: a file of words.", HelpName = "FILE" };
var doubtAbove = new Option<int>("--doubt") { Description = "When words speak by more than this against a danger that phrases tell of, it is doubted; in twentieths of a natural logarithm.", DefaultValueFactory = _ => 25 };
var check = new Option<bool>("--check") { Description = "Write nothing, and say how right it would be about calls it was not learnt from." };
var command = new RootCommand("Learn the leanings of a rule pack from labelled calls, and write them into its leanings.json.") { folder, calls, caution, tellings, asking, doubtAbove, check };
command.SetAction(parsed =>
{
    var path = parsed.GetRequiredValue(folder);
    var files = new FolderRulePackSource(path);
    var (whole, phrases) = (RulePack.Load(files), RulePack.Load(new PhrasesAlone(files)));
    var above = parsed.GetValue(doubtAbove);
    if (above < 1) return Refuse(["--doubt: no danger may be doubted before a word speaks against it; give 1 or more"]);
    if (parsed.GetValue(asking) is not null && parsed.GetValue(tellings) is null) return Refuse(["--asking: nothing is doubted without --tellings; give both"]);
    if (whole.Pack is not { } pack || phrases.Pack is not { } alone) return Refuse(whole.Failures.Concat(phrases.Failures).Select(failure => failure.ToString()));
    try
    {
        var sources = new NoteSources(pack, alone);
        List<LearningNote> labelled = [.. parsed.GetRequiredValue(calls).SelectMany(sources.Calls)];
        List<LearningNote> others = [.. sources.Examples()];
        var told = parsed.GetValue(tellings) is { } toldIn ? Tellings.Read(toldIn) : null;
        var words = parsed.GetValue(asking) is { } askedIn ? AskingWords.Read(pack, askedIn) : FrozenSet<string>.Empty;
        if (pack.Facts.FirstOrDefault(fact => fact.Id is LearntLeanings.KindFact) is not { } kind || !pack.Facts.Any(fact => fact.Id is LearntLeanings.DangerFact))
            return Refuse([$"{path}: the pack has no facts '{LearntLeanings.KindFact}' and '{LearntLeanings.DangerFact}'; see docs/leanings.md"]);
        var choices = kind.Choices.Select(choice => choice.Code).ToHashSet(StringComparer.Ordinal);
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

        LearntLeanings Learn(IReadOnlyList<LearningNote> notes) => new(choices, notes, parsed.GetValue(caution), Doubt(notes), above);

        LearntDoubt? Doubt(IReadOnlyList<LearningNote> notes) =>
            told is null ? null : new LearntDoubt(notes, told.Of(sources, notes, TimesTold).Concat(told.Of(sources, others, FurtherTimesExampleTold)), words);
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
