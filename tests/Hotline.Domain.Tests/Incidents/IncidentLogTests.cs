using CsCheck;
using Hotline.Domain.Incidents;
using NodaTime;
using static Hotline.Domain.Tests.Incidents.IncidentGens;

namespace Hotline.Domain.Tests.Incidents;

public sealed class IncidentLogTests
{
    private static readonly IncidentId A = IncidentId.Parse("A");
    private static readonly IncidentId B = IncidentId.Parse("B");
    private static readonly IncidentId C = IncidentId.Parse("C");

    [Fact]
    public void Calls_are_linked_merged_and_split_and_every_step_can_be_taken_back()
    {
        var log = Two();
        var merged = Changed(log.Merge("e3", A, B, At(3), "desk-1"));
        Assert.Equal(("A", "1 2 3"), Shown(merged.Of(Call(3))));
        Assert.Equal(A, merged.Find(B)!.Id);
        Assert.Equal("incident B, merged into A", merged.Incidents[1].ToString());

        var split = Changed(merged.Split("e4", A, C, [Call(1)], At(4), "desk-1"));
        Assert.Equal(("C", "1"), Shown(split.Of(Call(1))));
        Assert.Equal(("A", "2 3"), Shown(split.Of(Call(2))));

        var unsplit = Changed(split.Undo("e5", "e4", At(5), "desk-1"));
        Assert.Equal(("A", "1 2 3"), Shown(unsplit.Of(Call(1))));
        var again = Changed(unsplit.Undo("e6", "e5", At(6), "desk-1"));
        Assert.Equal(("C", "1"), Shown(again.Of(Call(1))));
        Assert.Empty(again.Contradictions);
    }

    [Fact]
    public void A_call_linked_to_an_incident_that_was_merged_away_is_of_the_one_that_stayed()
    {
        var merged = Changed(Two().Merge("e3", A, B, At(3), "desk-1"));
        Assert.Equal("A", Changed(merged.Link("e4", Call(4), B, At(4), "desk-2")).Of(Call(4))!.Id.Value);
    }

    [Fact]
    public void What_does_not_fit_is_declined_with_its_reason()
    {
        var log = Two();
        Assert.Equal(IncidentDeclineReason.IdUsed, Declined(log.Link("e0", Call(9), A, At(9), "d")));
        Assert.Equal(IncidentDeclineReason.AlreadyLinked, Declined(log.Link("e9", Call(1), A, At(9), "d")));
        Assert.Equal(IncidentDeclineReason.UnknownIncident, Declined(log.Merge("e9", A, C, At(9), "d")));
        Assert.Equal(IncidentDeclineReason.SameIncident, Declined(log.Merge("e9", A, A, At(9), "d")));
        Assert.Equal(IncidentDeclineReason.CallNotOfIncident, Declined(log.Split("e9", A, C, [Call(3)], At(9), "d")));
        Assert.Equal(IncidentDeclineReason.NothingWouldStay, Declined(log.Split("e9", B, C, [Call(3)], At(9), "d")));
        Assert.Equal(IncidentDeclineReason.IntoLiveIncident, Declined(log.Split("e9", A, B, [Call(1)], At(9), "d")));
        Assert.Equal(IncidentDeclineReason.UnknownEvent, Declined(log.Undo("e9", "e8", At(9), "d")));
        Assert.Equal(IncidentDeclineReason.TooEarly, Declined(log.Link("e9", Call(9), A, At(0), "d")));
        var undone = Changed(log.Undo("e9", "e2", At(9), "d"));
        Assert.Equal(IncidentDeclineReason.AlreadyUndone, Declined(undone.Undo("f1", "e2", At(10), "d")));
    }

    [Fact]
    public void An_undoing_that_comes_before_its_step_waits_for_it()
    {
        CallLinked step = new() { Id = "e1", At = At(1), By = "d", Call = Call(1), Incident = A };
        StepUndone undone = new() { Id = "e2", At = At(2), By = "d", Undoes = "e1" };
        var waiting = IncidentLog.FromEvents([undone]);
        Assert.Equal([new IncidentContradiction("e2", IncidentContradictionKind.NothingToUndo)], waiting.Contradictions);
        var log = waiting.With(step);
        Assert.Empty(log.Contradictions);
        Assert.Null(log.Of(Call(1)));
    }

    [Fact]
    public void Any_order_and_any_repetition_of_the_events_gives_the_same_incidents() => IncidentGens.Event.Array[1, 10].SelectMany(events => Gen.Select(
        Gen.Const(events), Gen.Shuffle(events), Gen.Int[0, events.Length - 1].Array[0, 4])).Sample((events, shuffled, repeated) =>
        {
            var expected = IncidentLog.FromEvents(events);
            var redelivered = shuffled.Concat(repeated.Select(index => events[index])).ToList();
            AssertSame(expected, IncidentLog.FromEvents(redelivered));
            AssertSame(expected, redelivered.Aggregate(IncidentLog.Empty, (log, next) => log.With(next)));
            AssertSame(expected, IncidentLog.FromEvents(shuffled.Take(3)).Union(IncidentLog.FromEvents(events)));
        });

    [Fact]
    public void No_call_is_lost_or_of_two_incidents_whatever_the_events() => IncidentGens.Event.Array[1, 12].Sample(events =>
    {
        var log = IncidentLog.FromEvents(events);
        var calls = log.Incidents.SelectMany(incident => incident.Calls).ToList();
        Assert.Equal(calls.Count, calls.Distinct().Count());
        Assert.All(log.Incidents.Where(incident => incident.MergedInto is not null), incident => Assert.Empty(incident.Calls));
        Assert.All(log.Incidents, incident => Assert.Null(log.Find(incident.Id)!.MergedInto));
        // Splits and merges move calls, and only taking back a link takes one away.
        var ids = log.Events.DistinctBy(step => step.Id).ToList();
        if (ids.All(step => step is not StepUndone))
            Assert.Equal(ids.OfType<CallLinked>().Select(step => step.Call.Value).Distinct().Order(StringComparer.Ordinal), calls.Select(call => call.Value).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Merging_and_then_splitting_gives_the_calls_back() => IncidentGens.Event.Array[1, 8].Sample(events =>
    {
        var log = IncidentLog.FromEvents(events);
        var live = log.Incidents.Where(incident => incident.Calls.Length > 0).ToList();
        if (live.Count < 2) return;
        var merged = Changed(log.Merge("x1", live[0].Id, live[1].Id, At(20), "d"));
        var split = Changed(merged.Split("x2", live[0].Id, live[1].Id, live[1].Calls, At(21), "d"));
        Assert.Equal(log.Incidents.Select(Told), split.Incidents.Select(Told));
    });

    [Fact]
    public void Taking_a_step_back_gives_what_was_before_it() => Gen.Select(IncidentGens.Event.Array[1, 8], IncidentGens.Event).Sample((events, next) =>
    {
        var log = IncidentLog.FromEvents(events);
        var taken = log.With(With(next, "x1", At(20)));
        var back = Changed(taken.Undo("x2", "x1", At(21), "d"));
        Assert.Equal(log.Incidents.Select(Told), back.Incidents.Select(Told));
        var forth = Changed(back.Undo("x3", "x2", At(22), "d"));
        Assert.Equal(taken.Incidents.Select(Told), forth.Incidents.Select(Told));
    });

    [Fact]
    public void A_step_that_is_taken_brings_no_contradiction() => Gen.Select(IncidentGens.Event.Array[1, 8], IncidentGens.Event).Sample((events, next) =>
    {
        var log = IncidentLog.FromEvents(events);
        var change = next.Match(
            linked => log.Link("x1", linked.Call, linked.Incident, At(20), "d"),
            merged => log.Merge("x1", merged.Into, merged.From, At(20), "d"),
            split => split.Calls.IsEmpty ? null : log.Split("x1", split.From, split.Into, split.Calls, At(20), "d"),
            undone => null);
        if (change is IncidentChanged changed) Assert.Equal(log.Contradictions, changed.Log.Contradictions);
    });

    private static IncidentLog Two() => new[] { (1, A), (2, A), (3, B) }.Select((pair, place) => (pair, place)).Aggregate(
        IncidentLog.Empty, (log, next) => Changed(log.Link($"e{next.place}", Call(next.pair.Item1), next.pair.Item2, At(next.place), "desk-1")));

    private static IncidentLog Changed(IncidentChange change) => change.Match(changed => changed.Log, declined => throw new InvalidOperationException(declined.Reason.ToString()));

    private static IncidentDeclineReason? Declined(IncidentChange change) => change.Match<IncidentDeclineReason?>(_ => null, declined => declined.Reason);

    private static IncidentEvent With(IncidentEvent step, string id, Instant at) => step.Match<IncidentEvent>(
        linked => linked with { Id = id, At = at }, merged => merged with { Id = id, At = at }, split => split with { Id = id, At = at }, undone => undone with { Id = id, At = at });

    private static (string, string) Shown(Incident? incident) => (incident!.Id.Value, string.Join(' ', incident.Calls));

    private static string Told(Incident incident) => $"{incident.Id} {incident.MergedInto} {incident.OpenedAt} {string.Join(',', incident.Calls)}";

    private static void AssertSame(IncidentLog expected, IncidentLog actual)
    {
        Assert.Equal(expected, actual);
        Assert.Equal(expected.GetHashCode(), actual.GetHashCode());
        Assert.Equal(expected.Incidents.Select(Told), actual.Incidents.Select(Told));
        Assert.Equal(expected.Contradictions, actual.Contradictions);
    }
}
