using System.CommandLine;
using Hotline.Learning;
using Hotline.Triage.Packs;

// Each danger once would teach that what it says hangs on the telling that chance gave it.
const int TimesTold = 6;
const int TimesShortTold = 30;

var folder = new Argument<string>("DIR") { Description = "Folder of the pack." };
var calls = new Option<string[]>("--calls") { Description = "Labelled calls to learn from: a file with one JSON object on each line, or a folder of such files; repeat for further ones.", HelpName = "PATH", Required = true };
var caution = new Option<int>("--caution") { Description = "What is added to the start of danger: more finds more dangers, and more that are none.", DefaultValueFactory = _ => -18 };
var tellings = new Option<string?>("--tellings") { Description = "What callers in danger say around it, to learn doubt from: a file with one telling on each line, with {} where the danger goes. Left out: no danger that phrases tell of is doubted.", HelpName = "FILE" };
var doubtAbove = new Option<int>("--doubt") { Description = "When more than this speaks against a danger that phrases tell of, it is doubted; in twentieths of a natural logarithm of odds.", DefaultValueFactory = _ => 15 };
var check = new Option<bool>("--check") { Description = "Write nothing, and say how right it would be about calls it was not learnt from." };
var command = new RootCommand("Learn the leanings of a rule pack from labelled calls, and write them into its leanings.json.") { folder, calls, caution, tellings, doubtAbove, check };
command.SetAction(parsed =>
{
    var path = parsed.GetRequiredValue(folder);
    var files = new FolderRulePackSource(path);
    var (whole, phrases) = (RulePack.Load(files), RulePack.Load(new PhrasesAlone(files)));
    var above = parsed.GetValue(doubtAbove);
    if (above < 1) return Refuse(["--doubt: no danger may be doubted that is likelier than not; give 1 or more"]);
    if (whole.Pack is not { } pack || phrases.Pack is not { } alone) return Refuse(whole.Failures.Concat(phrases.Failures).Select(failure => failure.ToString()));
    try
    {
        var sources = new NoteSources(pack, alone);
        List<LearningNote> labelled = [.. parsed.GetRequiredValue(calls).SelectMany(sources.Calls)];
        List<LearningNote> others = [.. sources.Examples()];
        var told = parsed.GetValue(tellings) is { } toldIn ? Tellings.Read(toldIn) : null;
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
            told is null ? null : new LearntDoubt([.. notes, .. told.Of(sources, notes.Where(note => note.IsDanger), note => note.IsShort ? TimesShortTold : TimesTold)]);
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
