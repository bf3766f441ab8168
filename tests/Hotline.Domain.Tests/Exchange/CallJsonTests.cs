using System.Text;
using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Exchange;
using Hotline.Domain.Failures;
using NodaTime;
using static Hotline.Domain.Tests.Calls.CallGens;

namespace Hotline.Domain.Tests.Exchange;

public sealed class CallJsonTests
{
    private const string Note = """{"kind":"note-added","at":"2026-01-31T16:00:05Z","text":"ibu 50 th pingsan"}""";

    private static readonly Gen<string> GenText = Gen.String[1, 40].Where(text => !string.IsNullOrWhiteSpace(text) && IsWhole(text));

    private static readonly Gen<Instant> GenMoment = Gen.Long[Instant.MinValue.ToUnixTimeTicks(), Instant.MaxValue.ToUnixTimeTicks()]
        .Select(Gen.Int[0, 99], (ticks, nanoseconds) => Instant.FromUnixTimeTicks(ticks) + Duration.FromNanoseconds(ticks == Instant.MaxValue.ToUnixTimeTicks() ? 0 : nanoseconds));

    [Fact]
    public void A_call_that_is_written_and_read_is_the_same() => Event.Array[1, 12].Sample(events =>
    {
        var call = Call.FromEvents(events);
        var reading = CallJson.Read(CallJson.Write(call));
        Assert.Empty(reading.Failures);
        Assert.Equal(call, reading.Call);
        Assert.Equal(CallJson.Write(call), CallJson.Write(reading.Call!));
    });

    [Fact]
    public void An_event_that_is_written_and_read_is_the_same_and_keeps_its_name() => Event.Sample(callEvent =>
    {
        var reading = CallJson.ReadEvent(CallJson.WriteEvent(callEvent));
        Assert.Empty(reading.Failures);
        Assert.Equal(callEvent, reading.Event);
        Assert.Equal(callEvent.EventId, reading.Event!.EventId);
    });

    [Fact]
    public void Any_text_and_any_moment_come_back() => Gen.Select(GenText, GenMoment).Sample((text, at) =>
    {
        var note = new NoteAdded { Call = Id, At = at, By = text, Text = text };
        Assert.Equal(note, CallJson.ReadEvent(CallJson.WriteEvent(note)).Event);
    });

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character()
    {
        var note = new NoteAdded { Call = Id, At = Start, Text = "a\uD800b" };
        Assert.Equal("a\uFFFDb", Assert.IsType<NoteAdded>(CallJson.ReadEvent(CallJson.WriteEvent(note)).Event).Text);
    }

    [Fact]
    public void The_form_of_version_1_does_not_change() => Assert.Equal(
        """{"format":"hotline-call","version":1,"call":"pbx-1/17","events":[{"kind":"ringing","at":"2026-01-31T16:00:00Z","caller":{"kind":"identified","number":"\u002B6281234567890"}}]}""",
        Encoding.UTF8.GetString(CallJson.Write(Call.FromEvents([Rings(0, "081234567890")]))));

    [Fact]
    public void Unknown_members_are_passed_over_and_unknown_kinds_are_named()
    {
        var reading = Read(Document("""{"kind":"photo-sent","at":{"deep":[1]},"text":17},""" + Note[..^1] + ""","mood":{"x":1}}"""));
        Assert.Single(reading.Call!.Events);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal(("document-event-kind-unknown", "events[0].kind", FailureSeverity.Warning), (failure.Code, failure.Field, failure.Severity));
        Assert.Contains("photo-sent", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_is_no_code_is_not_shown() =>
        Assert.DoesNotContain("081234567890", Read(Document(Note + """,{"kind":"nomor 081234567890"}""")).Failures.Single().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "document-not-json", "")]
    [InlineData("{", "document-not-json", "")]
    [InlineData("null", "document-wrong-type", "")]
    [InlineData("[]", "document-wrong-type", "")]
    [InlineData("""{"format":"other"}""", "document-format-unknown", "format")]
    [InlineData("""{"format":"hotline-call"}""", "document-member-missing", "version")]
    [InlineData("""{"format":"hotline-call","version":2}""", "document-version-unsupported", "version")]
    [InlineData("""{"format":"hotline-call","version":"1"}""", "document-wrong-type", "version")]
    [InlineData("""{"format":"hotline-call","version":1,"version":1}""", "document-member-twice", "version")]
    [InlineData("""{"format":"hotline-call","version":1,"call":"c","events":[]}""", "document-events-missing", "events")]
    [InlineData("""{"format":"hotline-call","version":1,"call":"c"}""", "document-events-missing", "events")]
    public void A_document_that_cannot_be_used_is_refused(string text, string code, string field) => Refused(text, code, field);

    [Theory]
    [InlineData("17", "document-wrong-type", "events[1]")]
    [InlineData("null", "document-wrong-type", "events[1]")]
    [InlineData("{}", "document-member-missing", "events[1].kind")]
    [InlineData("""{"kind":"ended"}""", "document-member-missing", "events[1].at")]
    [InlineData("""{"kind":"ended","at":"yesterday"}""", "document-time-malformed", "events[1].at")]
    [InlineData("""{"kind":"ended","at":17}""", "document-wrong-type", "events[1].at")]
    [InlineData("""{"kind":"ended","at":"2026-01-31T16:00:00Z","call":"other"}""", "document-event-of-another-call", "events[1].call")]
    [InlineData("""{"kind":"ended","at":"2026-01-31T16:00:00Z","caller":{"kind":"identified","number":"0812"}}""", "document-number-malformed", "events[1].caller.number")]
    [InlineData("""{"kind":"ended","at":"2026-01-31T16:00:00Z","caller":{"kind":"ghost"}}""", "document-word-unknown", "events[1].caller.kind")]
    [InlineData("""{"kind":"note-added","at":"2026-01-31T16:00:00Z","text":" "}""", "document-text-malformed", "events[1].text")]
    [InlineData("""{"kind":"categorized","at":"2026-01-31T16:00:00Z","category":"Fire!","source":"triage"}""", "document-code-malformed", "events[1].category")]
    [InlineData("""{"kind":"closed","at":"2026-01-31T16:00:00Z","disposition":"done"}""", "document-word-unknown", "events[1].disposition")]
    [InlineData("""{"kind":"prioritized","at":"2026-01-31T16:00:00Z","source":"triage","definite":"immediate","possible":"urgent"}""", "document-priority-reversed", "events[1]")]
    public void One_event_that_cannot_be_read_refuses_the_call(string text, string code, string field) => Refused(Document(Note + "," + text), code, field);

    [Fact]
    public void Ten_megabytes_are_refused() => Refused(Document(Note) + new string(' ', 10_000_000), "document-too-large", "");

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Equal("document-too-deep", Read(Document(Note[..^1] + ""","x":""" + new string('[', 100_000))).Failures.Single().Code);

    [Fact]
    public void Many_faults_give_a_bounded_list()
    {
        var reading = Read(Document(string.Join(',', Enumerable.Repeat("{}", 10_000))));
        Assert.Null(reading.Call);
        Assert.InRange(reading.Failures.Length, 50, 200);
    }

    [Fact]
    public void Any_bytes_give_a_list_and_no_exception() => Gen.OneOf(
        Gen.Byte.Array[0, 60],
        Gen.Select(Gen.Int[0, Note.Length], Gen.Char, (at, other) => Encoding.UTF8.GetBytes(Document(Note[..at] + other + Note[at..])))).Sample(bytes =>
    {
        var reading = CallJson.Read(bytes);
        Assert.NotEqual(reading.Call is null, reading.Failures.All(failure => failure.Severity is FailureSeverity.Warning));
        CallJson.ReadEvent(bytes);
    });

    [Fact]
    public void No_failure_quotes_what_was_said() => Gen.Int[0, 200].Sample(cut =>
    {
        var text = Document(Note.Replace("\"text\"", "\"texts\"", StringComparison.Ordinal) + "," + Note);
        Assert.All(Read(text[..Math.Min(cut, text.Length)]).Failures, failure => Assert.DoesNotContain("pingsan", failure.ToString(), StringComparison.Ordinal));
    });

    private static bool IsWhole(string text) => string.Equals(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), text, StringComparison.Ordinal);

    private static string Document(string events) => $$"""{"format":"hotline-call","version":1,"call":"pbx-1/17","events":[{{events}}]}""";

    private static CallReading Read(string text) => CallJson.Read(Encoding.UTF8.GetBytes(text));

    private static void Refused(string text, string code, string field)
    {
        var reading = Read(text);
        Assert.Null(reading.Call);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal((code, field, FailureSeverity.Error), (failure.Code, failure.Field, failure.Severity));
    }
}
