using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hotline.LinkedSources;

namespace Hotline.Abuse.Policies;

/// <summary>Checks a policy file and makes the policy of it: the whole, the name and the languages. The kinds and the
/// ladder have checkers of their own.</summary>
internal sealed class PolicyChecker(PolicyDocument document, PolicyFailures failures)
{
    private const int Format = 1;
    private const int MaxName = 64;

    private static readonly string[] Members = ["$schema", "format", "name", "languages", "kinds", "counting", "ladder"];

    /// <summary>The policy, or null when there was anything to add to the failures.</summary>
    public CallerPolicy? Check()
    {
        CheckUnknown(failures, document.Unknown, "", Members);
        CheckFormat();
        CheckName();
        var languages = Languages();
        return document.Counting is null ? Weighing(languages) : CountingReports(document.Counting, languages);
    }

    public static void CheckUnknown(PolicyFailures failures, Dictionary<string, JsonElement>? unknown, string parent, string[] members)
    {
        foreach (var name in unknown?.Keys ?? Enumerable.Empty<string>())
        {
            failures.Add("member-unknown", Join(parent, name), "there is no such member",
                Suggestion.Mend(name, members, "use one of " + string.Join(", ", members)));
        }
    }

    public static string Join(string parent, string name) => parent.Length == 0 ? name : parent + "." + name;

    private static bool IsLanguage(string? text) =>
        text is { Length: 2 or 3 } && text.All(char.IsAsciiLetterLower);

    private CallerPolicy? Weighing(ImmutableArray<string> languages)
    {
        var ladder = new LadderChecker(document.Ladder, languages, isCounting: false, failures);
        var rungs = ladder.Check();
        if (document.Kinds is null)
        {
            failures.Add("kinds-missing", "kinds", "the kinds of conduct are missing", "give a weight and a decay for each kind, or count reports with 'counting'");
            return null;
        }

        var kinds = new KindsChecker(document.Kinds, rungs, failures).Check();
        // Whether a rung can be reached is only worth saying of kinds and rungs that are right in themselves.
        if (failures.Count == 0) ladder.CheckReachable(rungs, kinds);
        return failures.Count == 0 ? new CallerPolicy(document.Name!, languages, kinds, rungs) : null;
    }

    private CallerPolicy? CountingReports(CountingDocument written, ImmutableArray<string> languages)
    {
        if (document.Kinds is not null)
            failures.Add("kinds-and-counting", "kinds", "a policy either weighs kinds of conduct or counts reports", "leave out 'kinds' or 'counting'");
        var rungs = new LadderChecker(document.Ladder, languages, isCounting: true, failures).Check();
        var counting = new CountingChecker(written, failures).Check();
        if (failures.Count == 0) CountingChecker.CheckReachable(counting, rungs, failures);
        return failures.Count == 0 ? new CallerPolicy(document.Name!, languages, counting, rungs) : null;
    }

    private void CheckFormat()
    {
        if (document.Format is null)
            failures.Add("format-missing", "format", "the format is missing", "write \"format\": 1");
        else if (document.Format != Format)
            failures.Add("format-unsupported", "format", "this version reads format 1 only", "write the policy in format 1, or use a newer version");
    }

    private void CheckName()
    {
        var isName = document.Name is { Length: > 0 and <= MaxName } name && char.IsAsciiLetterLower(name[0])
            && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
        if (!isName)
            failures.Add("name-malformed", "name", "the name is missing or not a name", "use up to 64 of a-z, 0-9 and -, a letter first");
    }

    private ImmutableArray<string> Languages()
    {
        if (document.Languages is not { Count: > 0 } written)
        {
            failures.Add("languages-missing", "languages", "the languages are missing", "list the languages of the texts, such as [\"id\", \"su\", \"en\"]");
            return [];
        }

        var languages = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < written.Count; i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"languages[{i}]");
            if (!IsLanguage(written[i]))
                failures.Add("language-malformed", field, "this is no language code", "use two or three lower-case letters, such as id (ISO 639)");
            else if (languages.Contains(written[i]!))
                failures.Add("language-twice", field, "the language stands twice", "leave one out");
            else
                languages.Add(written[i]!);
        }

        return languages.ToImmutable();
    }
}
