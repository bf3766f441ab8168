using System.Text;
using CsCheck;
using Hotline.Domain.Exchange;
using Hotline.Domain.Failures;
using Hotline.Domain.Incidents;
using Hotline.Domain.Tests.Incidents;

namespace Hotline.Domain.Tests.Exchange;

public sealed class IncidentLogJsonTests
{
    private const string Linked = """{"kind":"call-linked","id":"e0","at":"2026-01-31T17:00:00Z","by":"desk-1","call":"1","incident":"A"}""";

    [Fact]
    public void A_log_that_is_written_and_read_is_the_same() => IncidentGens.Event.Array[0, 12].Sample(events =>
    {
        var log = IncidentLog.FromEvents(events);
        var reading = IncidentLogJson.Read(IncidentLogJson.Write(log));
        Assert.Empty(reading.Failures);
        Assert.Equal(log, reading.Log);
        Assert.Equal(log.Incidents.Select(incident => incident.ToString()), reading.Log!.Incidents.Select(incident => incident.ToString()));
    });

    [Fact]
    public void An_event_that_is_written_and_read_is_the_same() => IncidentGens.Event.Sample(step =>
        Assert.Equal(IncidentLog.FromEvents([step]), IncidentLog.FromEvents([IncidentLogJson.ReadEvent(IncidentLogJson.WriteEvent(step)).Event!])));

    [Fact]
    public void The_form_of_version_1_does_not_change() => Assert.Equal(
        """{"format":"hotline-incidents","version":1,"events":[""" + Linked
        + """,{"kind":"incidents-merged","id":"e1","at":"2026-01-31T17:00:01Z","by":"desk-1","from":"B","into":"A"},{"kind":"incident-split","id":"e2","at":"2026-01-31T17:00:02Z","by":"desk-1","from":"A","into":"C","calls":["1","2"]},{"kind":"step-undone","id":"e3","at":"2026-01-31T17:00:03Z","by":"desk-1","undoes":"e2"}]}""",
        Encoding.UTF8.GetString(IncidentLogJson.Write(IncidentLog.FromEvents(
        [
            new CallLinked { Id = "e0", At = IncidentGens.At(0), By = "desk-1", Call = IncidentGens.Call(1), Incident = IncidentId.Parse("A") },
            new IncidentsMerged { Id = "e1", At = IncidentGens.At(1), By = "desk-1", Into = IncidentId.Parse("A"), From = IncidentId.Parse("B") },
            new IncidentSplit { Id = "e2", At = IncidentGens.At(2), By = "desk-1", From = IncidentId.Parse("A"), Into = IncidentId.Parse("C"), Calls = [IncidentGens.Call(1), IncidentGens.Call(2)] },
            new StepUndone { Id = "e3", At = IncidentGens.At(3), By = "desk-1", Undoes = "e2" },
        ]))));

    [Fact]
    public void Unknown_members_are_passed_over_and_unknown_kinds_are_named()
    {
        var reading = Read(Document(Linked.Replace("\"by\"", "\"mood\":[1],\"by\"", StringComparison.Ordinal) + """,{"kind":"incident-renamed","name":{}}"""));
        Assert.Single(reading.Log!.Events);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal(("document-event-kind-unknown", "events[1].kind", FailureSeverity.Warning), (failure.Code, failure.Field, failure.Severity));
    }

    [Theory]
    [InlineData("\"id\":\"e0\",", "", "document-member-missing", "events[0].id")]
    [InlineData("\"id\":\"e0\"", "\"id\":\"\"", "document-text-malformed", "events[0].id")]
    [InlineData("2026-01-31T17:00:00Z", "31/1", "document-time-malformed", "events[0].at")]
    [InlineData("\"by\":\"desk-1\"", "\"by\":\" \"", "document-text-malformed", "events[0].by")]
    [InlineData("\"call\":\"1\"", "\"call\":\" 1\"", "document-code-malformed", "events[0].call")]
    [InlineData("\"incident\":\"A\"", "\"incident\":7", "document-wrong-type", "events[0].incident")]
    [InlineData("\"kind\":\"call-linked\",", "", "document-member-missing", "events[0].kind")]
    [InlineData("\"kind\":\"call-linked\"", "\"kind\":\"step-undone\"", "document-member-missing", "events[0].undoes")]
    [InlineData("\"call-linked\"", "\"incident-split\",\"from\":\"A\",\"into\":\"B\"", "document-member-missing", "events[0].calls")]
    [InlineData("\"call-linked\"", "\"incident-split\",\"from\":\"A\",\"into\":\"B\",\"calls\":[null]", "document-member-missing", "events[0].calls[0]")]
    [InlineData("\"call-linked\"", "\"incidents-merged\",\"from\":\"A\",\"into\":\"\"", "document-code-malformed", "events[0].into")]
    public void One_event_that_cannot_be_read_refuses_the_log(string part, string other, string code, string field)
    {
        Assert.Contains(part, Linked, StringComparison.Ordinal);
        var reading = Read(Document(Linked.Replace(part, other, StringComparison.Ordinal)));
        Assert.Null(reading.Log);
        Assert.Equal((code, field), (Assert.Single(reading.Failures).Code, reading.Failures[0].Field));
    }

    [Theory]
    [InlineData("{}", "document-format-unknown", "format")]
    [InlineData("{\"format\":\"hotline-incidents\"}", "document-member-missing", "version")]
    [InlineData("{\"format\":\"hotline-incidents\",\"version\":2}", "document-version-unsupported", "version")]
    [InlineData("{\"format\":\"hotline-incidents\",\"version\":1}", "document-member-missing", "events")]
    public void What_is_no_log_of_this_version_is_refused(string text, string code, string field)
    {
        var failure = Assert.Single(Read(text).Failures);
        Assert.Equal((code, field), (failure.Code, failure.Field));
    }

    [Fact]
    public void An_event_that_names_nothing_is_not_written() =>
        Assert.Throws<ArgumentException>(() => IncidentLogJson.WriteEvent(new CallLinked { Id = "e", At = IncidentGens.At(0), By = "d", Call = default, Incident = IncidentId.Parse("A") }));

    private static string Document(string events) => $$"""{"format":"hotline-incidents","version":1,"events":[{{events}}]}""";

    private static IncidentLogReading Read(string text) => IncidentLogJson.Read(Encoding.UTF8.GetBytes(text));
}
