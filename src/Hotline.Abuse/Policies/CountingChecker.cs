using System.Collections.Immutable;
using System.Globalization;
using Hotline.Abuse.Conduct;
using Hotline.LinkedSources;
using NodaTime;

namespace Hotline.Abuse.Policies;

/// <summary>Checks the counting in a policy file that counts reports in place of weighing them.</summary>
internal sealed class CountingChecker(CountingDocument document, PolicyFailures failures)
{
    private const int MostReports = 1_000;

    private static readonly string[] Members = ["kinds", "count", "within", "retention"];

    public Counting Check()
    {
        PolicyChecker.CheckUnknown(failures, document.Unknown, "counting", Members);
        if (document.Count is not (>= 1 and <= MostReports))
            failures.Add("count-out-of-range", "counting.count", "the count is missing or not from 1 to 1000", "say how many reports start the ladder");
        return new Counting
        {
            Kinds = Kinds(),
            Count = document.Count ?? 1,
            Within = Hours(document.Within, "within", "PT168H"),
            Retention = Hours(document.Retention, "retention", "P180D"),
        };
    }

    /// <summary>Whether the retention is long enough for all that has to be looked back at, and each rung can be reached.</summary>
    public static void CheckReachable(Counting counting, ImmutableArray<Rung> rungs, PolicyFailures failures)
    {
        var longest = rungs.Select(rung => Duration.Max(rung.Lasts!.Value, rung.Again ?? Duration.Zero)).Append(counting.Within).Max();
        if (counting.Retention < longest)
            failures.Add("retention-too-short", "counting.retention", "reports are forgotten before they have had their effect", $"keep them for at least {PolicyDuration.Format((int)longest.TotalHours)}");

        var soFar = Duration.Zero;
        foreach (var (before, rung) in rungs.Zip(rungs.Skip(1)))
        {
            soFar += before.Lasts!.Value;
            if (rung.Again > before.Lasts && soFar < counting.Retention) continue;
            failures.Add("rung-unreachable", string.Create(CultureInfo.InvariantCulture, $"ladder[{rung.Level - 1}]"),
                "no repeat can come after the rung before has ended and still count", "lengthen 'again' or the retention, or let the rung before end sooner");
        }
    }

    private ImmutableArray<ConductKind> Kinds()
    {
        var codes = ConductKinds.All.Select(kind => kind.ToCode()).ToArray();
        if (document.Kinds is not { Count: > 0 })
            failures.Add("counting-kinds-missing", "counting.kinds", "it is not said which kinds of conduct count", "list them, such as [\"prank\", \"hoax\"]");
        var kinds = ImmutableSortedSet.CreateBuilder<ConductKind>();
        for (var i = 0; i < (document.Kinds?.Count ?? 0); i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"counting.kinds[{i}]");
            if (!ConductKinds.TryParse(document.Kinds![i], out var kind) || !kind.IsKnown())
                failures.Add("kind-unknown", field, "there is no such kind of conduct", Suggestion.Mend(document.Kinds[i] ?? "", codes, "use one of " + string.Join(", ", codes)));
            else if (!kind.CanCount())
                failures.Add("kind-never-counts", field, "silent and unintentional calls never count", "leave this kind out");
            else if (!kinds.Add(kind))
                failures.Add("kind-twice", field, "the kind stands twice", "leave one out");
        }

        return [.. kinds];
    }

    private Duration Hours(string? text, string member, string example)
    {
        var field = "counting." + member;
        if (text is not null) return Duration.FromHours(PolicyDuration.Check(failures, text, field) ?? 1);
        failures.Add(member + "-missing", field, $"'{member}' is missing", $"write it as in \"{example}\"");
        return Duration.FromHours(1);
    }
}
