using System.Collections.Immutable;
using System.Globalization;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Treatments;
using Hotline.LinkedSources;

namespace Hotline.Abuse.Policies;

/// <summary>Checks the kinds of conduct in a policy file.</summary>
internal sealed class KindsChecker(Dictionary<string, KindDocument?> document, ImmutableArray<Rung> rungs, PolicyFailures failures)
{
    public const int MaxPoints = 1_000_000;

    private static readonly string[] Members = ["weight", "halfLife", "decay", "retention", "upTo"];
    private static readonly string[] StepMembers = ["after", "percent"];

    public ImmutableArray<KindRule> Check()
    {
        var codes = ConductKinds.All.Select(kind => kind.ToCode()).ToArray();
        foreach (var code in document.Keys.Where(code => !codes.Contains(code, StringComparer.Ordinal)))
            failures.Add("kind-unknown", "kinds." + code, "there is no such kind of conduct", Suggestion.Mend(code, codes, "use one of " + string.Join(", ", codes)));
        return [.. ConductKinds.All.Select(Rule)];
    }

    private static KindRule None(ConductKind kind) => new() { Kind = kind, Weight = 0, Decay = Decay.Never, HighestLevel = 0 };

    private KindRule Rule(ConductKind kind)
    {
        var field = "kinds." + kind.ToCode();
        var written = document.GetValueOrDefault(kind.ToCode());
        PolicyChecker.CheckUnknown(failures, written?.Unknown, field, Members);
        if (!kind.CanCount())
        {
            if (written is not (null or { Weight: 0, HalfLife: null, Decay: null, Retention: null, UpTo: null }))
                failures.Add("kind-never-counts", field, "silent and unintentional calls never count", "leave this kind out, or give it the weight 0 and nothing else");
            return None(kind);
        }

        if (written is null)
        {
            failures.Add("kind-missing", field, $"the kind '{kind.ToCode()}' is missing", "give it a weight, a retention, and a halfLife or decay; 0 is a weight too");
            return None(kind);
        }

        if (written.Weight is null)
            failures.Add("weight-missing", field + ".weight", "the weight is missing", "give the points of one fresh report; 0 if it is not to count");
        else if (written.Weight is < 0 or > MaxPoints)
            failures.Add("weight-out-of-range", field + ".weight", "the weight is not from 0 to 1000000", "give a weight in this range");
        return written.Weight == 0 && written is { HalfLife: null, Decay: null, Retention: null }
            ? None(kind)
            : new KindRule { Kind = kind, Weight = written.Weight ?? 0, Decay = DecayOf(written, field), HighestLevel = HighestLevel(written, field) };
    }

    private int HighestLevel(KindDocument written, string field)
    {
        if (written.UpTo is null) return rungs.Length;
        if (!TreatmentKinds.TryParse(written.UpTo, out var treatment))
        {
            var codes = TreatmentKinds.LightestFirst.Select(kind => kind.ToCode()).Skip(1).ToArray();
            failures.Add("up-to-unknown", field + ".upTo", "there is no such treatment", Suggestion.Mend(written.UpTo, codes, "use one of " + string.Join(", ", codes)));
            return 0;
        }

        if (rungs.FirstOrDefault(rung => rung.Treatment == treatment) is { } highest) return highest.Level;
        failures.Add("up-to-not-in-ladder", field + ".upTo", "the ladder has no rung with this treatment", "name a treatment of the ladder, or leave this out");
        return 0;
    }

    private Decay DecayOf(KindDocument written, string field)
    {
        if (written.Retention is null)
            failures.Add("retention-missing", field + ".retention", "the retention is missing", "say after how long it no longer counts, such as P180D");
        var retention = written.Retention is null ? null : PolicyDuration.Check(failures, written.Retention, field + ".retention");
        switch (written)
        {
            case { HalfLife: null, Decay: null }:
                failures.Add("decay-missing", field, "it is not said how the weight falls", "give a halfLife such as P30D, or decay steps");
                return Decay.Never;
            case { HalfLife: not null, Decay: not null }:
                failures.Add("decay-twice", field + ".decay", "both halfLife and decay are given", "leave one out");
                return Decay.Never;
            case { HalfLife: { } halfLife }:
                return new Decay { RetentionHours = retention ?? 0, HalfLifeHours = PolicyDuration.Check(failures, halfLife, field + ".halfLife") ?? 1 };
            default:
                return new Decay { RetentionHours = retention ?? 0, Steps = Steps(written.Decay!, field + ".decay", retention) };
        }
    }

    private ImmutableArray<(int AfterHours, int Share)> Steps(List<DecayStepDocument?> written, string parent, int? retention)
    {
        var steps = ImmutableArray.CreateBuilder<(int AfterHours, int Share)>();
        var (lastAfter, lastPercent) = (0, 100);
        for (var i = 0; i < written.Count; i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"{parent}[{i}]");
            PolicyChecker.CheckUnknown(failures, written[i]?.Unknown, field, StepMembers);
            if (written[i] is not { After: { } after, Percent: { } percent })
            {
                failures.Add("decay-step-incomplete", field, "the step lacks after or percent", "write it as in {\"after\": \"P30D\", \"percent\": 50}");
                continue;
            }

            if (percent is < 0 or > 100)
                failures.Add("percent-out-of-range", field + ".percent", "the percent is not from 0 to 100", "give what is left of the weight, from 0 to 100");
            else if (percent > lastPercent)
                failures.Add("decay-rises", field + ".percent", "the weight would rise with time", "let each step leave no more than the one before; time must never worsen a standing");
            else
                lastPercent = percent;

            if (PolicyDuration.Check(failures, after, field + ".after") is not { } hours) continue;
            if (hours <= lastAfter)
                failures.Add("decay-order", field + ".after", "the step does not come after the one before", "put the steps in the order of their age");
            if (hours >= retention)
                failures.Add("decay-after-retention", field + ".after", "nothing is left at this age, since the retention has passed", "leave the step out, or lengthen the retention");
            lastAfter = Math.Max(lastAfter, hours);
            steps.Add((hours, percent * (Decay.Whole / 100)));
        }

        return steps.ToImmutable();
    }
}
