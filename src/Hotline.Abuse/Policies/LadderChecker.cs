using System.Collections.Immutable;
using System.Globalization;
using Hotline.Abuse.Treatments;
using Hotline.LinkedSources;
using NodaTime;

namespace Hotline.Abuse.Policies;

/// <summary>Checks the ladder in a policy file.</summary>
internal sealed class LadderChecker(List<RungDocument?>? document, ImmutableArray<string> languages, bool isCounting, PolicyFailures failures)
{
    private const int MaxText = 1_000;

    /// <summary>A rung that needs more fresh reports than this of the heaviest kind is taken for a slip of the pen.</summary>
    private const int MostReports = 1_000;

    private static readonly string[] Members = ["treatment", "threshold", "lasts", "again", "review", "say"];
    private static readonly string[] ReviewMembers = ["expiresAfter"];

    public ImmutableArray<Rung> Check()
    {
        if (document is not { Count: > 0 })
        {
            failures.Add("ladder-missing", "ladder", "the ladder is missing or has no rung", "give at least one rung, the lightest first");
            return [];
        }

        var rungs = ImmutableArray.CreateBuilder<Rung>();
        var (gravest, highest, longest) = (TreatmentKind.Normal, 0, 0);
        for (var i = 0; i < document.Count; i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"ladder[{i}]");
            if (document[i] is not { } written)
            {
                failures.Add("rung-empty", field, "the rung is null", "leave it out");
                continue;
            }

            PolicyChecker.CheckUnknown(failures, written.Unknown, field, Members);
            var treatment = TreatmentOf(written, field, gravest);
            gravest = treatment > gravest ? treatment.Value : gravest;
            var threshold = isCounting ? null : ThresholdOf(written, field, highest);
            highest = Math.Max(highest, threshold ?? 0);
            var lasts = isCounting ? LastsOf(written, field, longest) : null;
            longest = Math.Max(longest, lasts ?? 0);
            CheckOutOfPlace(written, field);
            rungs.Add(new Rung
            {
                Level = i + 1,
                Treatment = treatment ?? default,
                Threshold = threshold ?? 0,
                Lasts = lasts is { } hours ? Duration.FromHours(hours) : null,
                Again = isCounting ? AgainOf(written, field, isFirst: i == 0) : null,
                ApprovalLimit = ReviewOf(written, field, treatment),
                Say = TextsOf(written, field),
            });
        }

        return rungs.ToImmutable();
    }

    public void CheckReachable(ImmutableArray<Rung> rungs, ImmutableArray<KindRule> kinds)
    {
        foreach (var rung in rungs)
        {
            var heaviest = kinds.Where(kind => kind.HighestLevel >= rung.Level).Select(kind => (long)kind.Weight).DefaultIfEmpty(0).Max();
            if (rung.Threshold <= heaviest * MostReports) continue;
            failures.Add("rung-unreachable", string.Create(CultureInfo.InvariantCulture, $"ladder[{rung.Level - 1}]"),
                heaviest == 0 ? "no kind of conduct counts towards this rung" : "not even a thousand fresh reports of the heaviest kind reach this rung",
                "lower the threshold, give a kind more weight, or let a kind count up to this rung");
        }
    }

    private TreatmentKind? TreatmentOf(RungDocument written, string parent, TreatmentKind gravest)
    {
        var field = parent + ".treatment";
        var codes = TreatmentKinds.LightestFirst.Select(kind => kind.ToCode()).Skip(1).ToArray();
        if (written.Treatment is null)
            failures.Add("treatment-missing", field, "the treatment is missing", "use one of " + string.Join(", ", codes));
        else if (!TreatmentKinds.TryParse(written.Treatment, out var treatment))
            failures.Add("treatment-unknown", field, "there is no such treatment; none refuses a call", Suggestion.Mend(written.Treatment, codes, "use one of " + string.Join(", ", codes)));
        else if (treatment == TreatmentKind.Normal)
            failures.Add("treatment-not-a-rung", field, "normal is the treatment below the ladder", "leave the rung out");
        else if (isCounting && treatment < gravest)
            failures.Add("ladder-not-graver", field, "the treatment is lighter than the one of the rung before", "order the rungs as in " + string.Join(", ", codes));
        else if (!isCounting && treatment <= gravest)
            failures.Add("ladder-not-graver", field, "the treatment is not graver than the one of the rung before", "order the rungs as in " + string.Join(", ", codes));
        else
            return treatment;
        return null;
    }

    private int? ThresholdOf(RungDocument written, string parent, int highest)
    {
        var field = parent + ".threshold";
        if (written.Threshold is not { } threshold)
            failures.Add("threshold-missing", field, "the threshold is missing", "give the points from which on the rung is reached");
        else if (threshold is < 1 or > KindsChecker.MaxPoints)
            failures.Add("threshold-out-of-range", field, "the threshold is not from 1 to 1000000", "give points in this range; without any conduct every caller stands well");
        else if (threshold <= highest)
            failures.Add("ladder-not-rising", field, "the threshold is not above the one of a rung before", "let the thresholds rise, otherwise a rung is never held");
        else
            return threshold;
        return null;
    }

    private int? LastsOf(RungDocument written, string parent, int longest)
    {
        var field = parent + ".lasts";
        if (written.Lasts is null)
            failures.Add("lasts-missing", field, "it is not said when the rung ends", "write it as in \"lasts\": \"PT24H\"; nothing is held against anyone for ever");
        else if (PolicyDuration.Check(failures, written.Lasts, field) is { } hours)
        {
            if (hours >= longest) return hours;
            failures.Add("ladder-not-longer", field, "the rung ends sooner than the one before", "let it last at least as long; otherwise one report more could shorten a treatment");
        }

        return null;
    }

    private Duration? AgainOf(RungDocument written, string parent, bool isFirst)
    {
        var field = parent + ".again";
        if (isFirst)
        {
            if (written.Again is not null)
                failures.Add("again-out-of-place", field, "the first rung is started by the count", "leave this out");
        }
        else if (written.Again is null)
        {
            failures.Add("again-missing", field, "it is not said within what time a repeat brings this rung", "write it as in \"again\": \"P60D\"");
        }
        else if (PolicyDuration.Check(failures, written.Again, field) is { } hours)
        {
            return Duration.FromHours(hours);
        }

        return null;
    }

    private void CheckOutOfPlace(RungDocument written, string parent)
    {
        if (isCounting && written.Threshold is not null)
            failures.Add("threshold-out-of-place", parent + ".threshold", "a policy that counts reports has no points", "leave this out, or weigh kinds of conduct with 'kinds'");
        if (!isCounting && written.Lasts is not null)
            failures.Add("lasts-out-of-place", parent + ".lasts", "a rung reached by points ends when they have faded", "leave this out, or count reports with 'counting'");
        if (!isCounting && written.Again is not null)
            failures.Add("again-out-of-place", parent + ".again", "a rung reached by points asks for no repeat", "leave this out, or count reports with 'counting'");
    }

    private Duration? ReviewOf(RungDocument written, string parent, TreatmentKind? treatment)
    {
        var field = parent + ".review";
        if (written.Review is null)
        {
            if (treatment == TreatmentKind.Referral)
                failures.Add("review-missing", field, "a referral needs a reviewer's approval", "write \"review\": {\"expiresAfter\": \"P30D\"}");
            return null;
        }

        PolicyChecker.CheckUnknown(failures, written.Review.Unknown, field, ReviewMembers);
        if (written.Review.ExpiresAfter is not { } expires)
        {
            failures.Add("expiry-missing", field + ".expiresAfter", "it is not said how long an approval holds", "write it as in \"expiresAfter\": \"P30D\"");
            return null;
        }

        return PolicyDuration.Check(failures, expires, field + ".expiresAfter") is { } hours ? Duration.FromHours(hours) : null;
    }

    private Wording TextsOf(RungDocument written, string parent)
    {
        var field = parent + ".say";
        var texts = written.Say ?? [];
        foreach (var language in languages)
        {
            var text = texts.GetValueOrDefault(language);
            if (string.IsNullOrWhiteSpace(text))
                failures.Add("text-missing", PolicyChecker.Join(field, language), $"the text in '{language}' is missing", "write what is said to the caller in this language");
            else if (text.Length > MaxText)
                failures.Add("text-too-long", PolicyChecker.Join(field, language), "the text has more than 1000 characters", "shorten it; it is to be spoken");
        }

        foreach (var language in texts.Keys.Where(language => !languages.Contains(language, StringComparer.Ordinal)))
        {
            failures.Add("text-language-unknown", PolicyChecker.Join(field, language), "the policy does not list this language",
                Suggestion.Mend(language, languages, "add it to languages, or leave the text out"));
        }

        return new Wording([.. languages.Select(language => KeyValuePair.Create(language, texts.GetValueOrDefault(language) ?? ""))]);
    }
}
