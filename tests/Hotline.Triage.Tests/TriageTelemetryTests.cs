using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hotline.Triage.Hosting;
using Hotline.Triage.Rules;
using Hotline.Triage.Tests.Hosting;

namespace Hotline.Triage.Tests;

public class TriageTelemetryTests
{
    [Fact]
    public void Decisions_durations_rule_errors_and_reloads_are_told_without_anything_the_caller_said()
    {
        // A pack of its own name, since other tests may decide at the same time.
        var source = new ChangingSource { Text = SmallPack.Json.Replace("\"id\": \"small\"", "\"id\": \"measured\"", StringComparison.Ordinal) };
        var told = new ConcurrentQueue<(string Name, double Value, Dictionary<string, object?> Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == TriageTelemetry.SourceName) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => told.Enqueue((instrument.Name, value, new(tags.ToArray()))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => told.Enqueue((instrument.Name, value, new(tags.ToArray()))));
        listener.Start();
        var activities = new ConcurrentQueue<Activity>();
        using var tracer = new ActivityListener
        {
            ShouldListenTo = activity => activity.Name == TriageTelemetry.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(tracer);

        var throws = new RuleBuilder("throws").Decides("fire.building", Domain.Priority.Urgent).Why(("id", "x"), ("en", "x")).Source("test")
            .When(Condition.InCode("throws", ["fire"], _ => throw new FormatException())).Build();
        using var engine = new TriageEngineBuilder().UsePack(source).AddRule(throws).RequireExamples().BuildReloading();
        engine.Assess(new TriageReport { Id = "rahasia", Note = "bapak rahasia pingsan" });
        engine.Reload();

        var mine = told.Where(one => one.Tags.TryGetValue("hotline.pack", out var pack) && pack is "measured 1 + code").ToList();
        Assert.Equal(["hotline.triage.decisions", "hotline.triage.duration", "hotline.triage.rule_errors"], mine.Select(one => one.Name).Order(StringComparer.Ordinal));
        var decision = mine.Single(one => one.Name == "hotline.triage.decisions");
        Assert.Equal(1, decision.Value);
        Assert.Equal("immediate", decision.Tags["hotline.priority"]);
        Assert.Equal("medical", decision.Tags["hotline.category"]);
        Assert.True(mine.Single(one => one.Name == "hotline.triage.duration").Value > 0);
        Assert.Equal("rule-threw", mine.Single(one => one.Name == "hotline.triage.rule_errors").Tags["hotline.error"]);
        Assert.Contains(told, one => one.Name == "hotline.triage.reloads" && one.Tags["hotline.result"] is "unchanged");
        var activity = Assert.Single(activities, activity => activity.GetTagItem("hotline.pack") is "measured 1 + code");
        Assert.Equal("medical", activity.GetTagItem("hotline.category"));

        var everything = string.Concat(told.SelectMany(one => one.Tags.Values)) + string.Concat(activities.SelectMany(one => one.TagObjects).Select(tag => tag.Value));
        Assert.DoesNotContain("rahasia", everything, StringComparison.Ordinal);
    }
}
