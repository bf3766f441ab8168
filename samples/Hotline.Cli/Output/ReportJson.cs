using System.Text.Json;
using Hotline.Cli.Reports;
using Hotline.Domain;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Statistics;
using NodaTime.Text;

namespace Hotline.Cli.Output;

/// <summary>A report as one line of JSON. Shares are 0 to 1, times are seconds; what cannot be said is <c>null</c>.</summary>
internal static class ReportJson
{
    public static string Write(CallReport report) => LineJson.Write(json =>
    {
        var statistics = report.Statistics;
        json.WriteNumber("calls", statistics.Calls);
        json.WriteString("first", statistics.First is { } first ? InstantPattern.ExtendedIso.Format(first) : null);
        json.WriteString("last", statistics.Last is { } last ? InstantPattern.ExtendedIso.Format(last) : null);
        json.WriteString("zone", statistics.ZoneId);
        json.WriteNumber("answered", statistics.Answered);
        json.WriteNumber("abandoned", statistics.Abandoned);
        Write(json, "abandonmentRate", report.Abandonment);
        json.WriteNumber("doubtful", statistics.Doubtful);
        json.WriteObjects("targets", ServiceTarget.All, target =>
        {
            json.WriteString("standard", target.Standard);
            json.WriteString("time", target.IsOfProcessing ? "processing" : "answering");
            json.WriteNumber("withinSeconds", (long)target.Within.TotalSeconds);
            json.WriteNumber("wantedPercent", target.Percent);
            Write(json, "reached", statistics.Reached(target));
            if (statistics.Reached(target).IsAtLeast(target.Percent) is { } met) json.WriteBoolean("met", met);
            else json.WriteNull("met");
        });
        Write(json, "answeringSeconds", statistics.AnsweringTimes);
        Write(json, "processingSeconds", statistics.ProcessingTimes);
        Write(json, "abandonedAfterSeconds", statistics.AbandonedAfter);
        Write(json, "states", statistics.States, state => Camel(state.ToString()));
        Write(json, "dispositions", statistics.Dispositions, disposition => disposition.Code);
        Write(json, "falseCalls", statistics.FalseCalls());
        Write(json, "categories", statistics.Categories, category => category.Code);
        Write(json, "districts", statistics.Districts, district => district.Code);
        json.WriteNumber("districtElsewhere", statistics.DistrictElsewhere);
        Write(json, "hours", statistics.Hours, hour => $"{(int)hour.Day}-{hour.Hour:00}");
        Write(json, "referrals", statistics.Referrals, referral => $"{(referral.Agency.Code.Length == 0 ? "unknown" : referral.Agency.Code)}/{referral.Step.ToCode()}");
        Write(json, "callbacks", statistics.Callbacks, result => Camel(result.ToString()));
        Write(json, "priorityAgreement", statistics.PriorityAgreement, priority => priority.ToCode(), statistics.PriorityAgreement.LinearKappa());
        Write(json, "categoryAgreement", statistics.CategoryAgreement, category => category.Code, statistics.CategoryAgreement.Kappa);
    });

    private static void Write(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", share.Count);
        json.WriteNumber("of", share.Of);
        Write(json, "share", share.Value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known) json.WriteNumber(name, Math.Round(known, 6));
        else json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, DurationCounts times)
    {
        json.WriteStartObject(name);
        json.WriteNumber("known", times.Known);
        json.WriteNumber("unknown", times.Unknown);
        Write(json, "mean", times.Mean?.TotalSeconds);
        Write(json, "median", times.Median?.TotalSeconds);
        Write(json, "percentile90", times.Percentile(90)?.TotalSeconds);
        Write(json, "meanOfSlowestTenth", times.MeanOfSlowest(10)?.TotalSeconds);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, Counts<T> counts, Func<T, string> word)
        where T : notnull
    {
        json.WriteStartObject(name);
        foreach (var (value, count) in counts.Entries) json.WriteNumber(word(value), count);
        if (counts.Unknown > 0) json.WriteNumber("?", counts.Unknown);
        json.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, Agreement<T> agreement, Func<T, string> word, double? kappa)
        where T : struct
    {
        json.WriteStartObject(name);
        Write(json, "same", agreement.Agreed);
        Write(json, "kappa", kappa);
        json.WriteNumber("triageOnly", agreement.TriageOnly);
        json.WriteNumber("callTakerOnly", agreement.CallTakerOnly);
        json.WriteObjects("pairs", agreement.Pairs.Entries, pair =>
        {
            json.WriteString("triage", word(pair.Key.Triage));
            json.WriteString("callTaker", word(pair.Key.CallTaker));
            json.WriteNumber("calls", pair.Value);
        });
        json.WriteEndObject();
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
