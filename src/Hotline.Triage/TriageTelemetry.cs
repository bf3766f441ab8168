using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hotline.Triage.Hosting;

namespace Hotline.Triage;

/// <summary>What the engine tells of its work to whoever listens, by the base library's activities and meters.</summary>
/// <remarks>
/// <para>Source and meter are both called <see cref="SourceName"/>. Nothing is measured, and nothing allocated, while
/// nobody listens. Nothing of the call is told: no id, no note, no answers; only what stands below.</para>
/// <list type="table">
/// <listheader><term>instrument</term><description>measures; tags</description></listheader>
/// <item><term><c>hotline.triage.decisions</c></term><description>decisions made; <c>hotline.priority</c> (the definite one),
/// <c>hotline.category</c> (the first part of the code), <c>hotline.pack</c> (name and version)</description></item>
/// <item><term><c>hotline.triage.duration</c></term><description>seconds per decision; <c>hotline.pack</c></description></item>
/// <item><term><c>hotline.triage.rule_errors</c></term><description>rules in code that failed; <c>hotline.error</c>
/// (<c>rule-threw</c>, <c>rule-read-undeclared</c>), <c>hotline.pack</c></description></item>
/// <item><term><c>hotline.triage.reloads</c></term><description>packs read again; <c>hotline.result</c> (<c>swapped</c>,
/// <c>unchanged</c>, <c>refused</c>)</description></item>
/// <item><term>activity <c>hotline.triage.assess</c></term><description>one decision; the tags of the first row</description></item>
/// </list>
/// </remarks>
public static class TriageTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "Hotline.Triage";

    private const string Pack = "hotline.pack";
    private static readonly ActivitySource Activities = new(SourceName);
    private static readonly Meter Meter = new(SourceName);
    private static readonly Counter<long> Decisions = Meter.CreateCounter<long>("hotline.triage.decisions", "{decision}", "Decisions made.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("hotline.triage.duration", "s", "How long a decision took.");
    private static readonly Counter<long> RuleErrors = Meter.CreateCounter<long>("hotline.triage.rule_errors", "{error}", "Rules in code that failed.");
    private static readonly Counter<long> Reloads = Meter.CreateCounter<long>("hotline.triage.reloads", "{reload}", "Packs read again.");

    /// <summary>Whether anybody listens to decisions.</summary>
    internal static bool IsListenedTo => Activities.HasListeners() || Decisions.Enabled || Duration.Enabled || RuleErrors.Enabled;

    /// <summary>Decides, and tells of it.</summary>
    internal static TriageDecision Observe(TriageEngine engine, TriageReport report)
    {
        using var activity = Activities.StartActivity("hotline.triage.assess");
        var began = Stopwatch.GetTimestamp();
        TriageDecision decision;
        try
        {
            decision = engine.Decide(report);
        }
        catch (Exception error)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.GetType().Name);
            throw;
        }

        var pack = KeyValuePair.Create<string, object?>(Pack, decision.Pack);
        Duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, pack);
        var priority = KeyValuePair.Create<string, object?>("hotline.priority", Hotline.Domain.PriorityCodes.ToCode(decision.Priority.Definite));
        var category = KeyValuePair.Create<string, object?>("hotline.category", decision.Category.Root.Code);
        Decisions.Add(1, priority, category, pack);
        foreach (var error in decision.RuleErrors) RuleErrors.Add(1, KeyValuePair.Create<string, object?>("hotline.error", error.Code), pack);
        activity?.SetTag(priority.Key, priority.Value).SetTag(category.Key, category.Value).SetTag(Pack, decision.Pack);
        return decision;
    }

    internal static void RecordReload(ReloadResult result)
    {
        if (!Reloads.Enabled) return;
        Reloads.Add(1, KeyValuePair.Create<string, object?>("hotline.result", result switch
        {
            ReloadResult.Swapped => "swapped",
            ReloadResult.Unchanged => "unchanged",
            _ => "refused",
        }));
    }
}
