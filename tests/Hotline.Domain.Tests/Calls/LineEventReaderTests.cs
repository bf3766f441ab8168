using CsCheck;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Failures;
using Hotline.Domain.Tests.Callers;
using NodaTime;

namespace Hotline.Domain.Tests.Calls;

public sealed class LineEventReaderTests
{
    private static readonly Instant Received = Instant.FromUtc(2026, 1, 31, 17, 0, 3);

    private static readonly LineEventReader Reader = new();

    private static readonly LineEventReport Good = new()
    {
        Event = "ringing",
        CallId = "17",
        Trunk = "pbx-1",
        CallerNumber = "0812 3456 7890",
        CalledNumber = "112",
        Time = "2026-02-01T00:00:00+07:00",
    };

    [Fact]
    public void A_good_report_gives_its_event()
    {
        var reading = Reader.Read(Good, Received);
        Assert.True(reading.IsAccepted);
        Assert.Empty(reading.Failures);
        Assert.Equal(
            new Ringing
            {
                Call = CallId.OnTrunk("pbx-1", "17"),
                At = Instant.FromUtc(2026, 1, 31, 17, 0),
                Caller = new Identified { Number = CallerGens.Of("081234567890") },
                Trunk = "pbx-1",
                ServiceNumber = "112",
            },
            reading.Event);
    }

    [Fact]
    public void Every_word_gives_its_kind_of_event()
    {
        Assert.IsType<Ringing>(Read(Good with { Event = " Ringing " }).Event);
        Assert.Equal("desk-2", Assert.IsType<Answered>(Read(Good with { Event = "answered", AnsweredBy = " desk-2 " }).Event).By);
        Assert.IsType<Abandoned>(Read(Good with { Event = "abandoned" }).Event);
        Assert.IsType<Ended>(Read(Good with { Event = "ended", CallerNumber = null, CalledNumber = null }).Event);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Missing_and_blank_names_are_refused(string? blank)
    {
        AssertRefused(Good with { CallId = blank }, "call-id-missing", "callId");
        AssertRefused(Good with { Trunk = blank }, "trunk-missing", "trunk");
        AssertRefused(Good with { Event = blank }, "event-missing", "event");
    }

    [Fact]
    public void Names_that_are_too_long_are_refused()
    {
        Assert.True(Read(Good with { CallId = new string('7', 128), Trunk = new string('t', 64) }).IsAccepted);
        AssertRefused(Good with { CallId = new string('7', 129) }, "call-id-too-long", "callId");
        AssertRefused(Good with { Trunk = new string('t', 65) }, "trunk-too-long", "trunk");
        AssertRefused(Good with { AnsweredBy = new string('d', 65) }, "answered-by-too-long", "answeredBy");
    }

    [Fact]
    public void Control_characters_and_slashes_are_refused()
    {
        AssertRefused(Good with { CallId = "1\u001b[31m7" }, "call-id-control-character", "callId");
        AssertRefused(Good with { CallId = "17\n" }, "call-id-control-character", "callId");
        AssertRefused(Good with { Trunk = "pbx\r1" }, "trunk-control-character", "trunk");
        AssertRefused(Good with { AnsweredBy = "desk\u0000" }, "answered-by-control-character", "answeredBy");
        AssertRefused(Good with { Trunk = "pbx/1" }, "trunk-slash", "trunk");
    }

    [Theory]
    [InlineData("rining", "did you mean 'ringing'?")]
    [InlineData("ANSWERD", "did you mean 'answered'?")]
    [InlineData("held", "write one of ringing, answered, transferred, abandoned, ended")]
    public void An_unknown_event_is_refused_with_a_suggestion(string word, string mend) =>
        Assert.Equal(mend, AssertRefused(Good with { Event = word }, "event-unknown", "event").Mend);

    [Fact]
    public void Every_fault_is_reported_at_once() => Assert.Equal(
        "event-missing call-id-missing trunk-missing answered-by-too-long caller-number-malformed called-number-unknown time-missing",
        Codes(Reader.Read(new LineEventReport { CallerNumber = "x", CalledNumber = "911", AnsweredBy = new string('d', 65) }, Received)));

    [Fact]
    public void A_malformed_number_counts_as_withheld_and_is_never_shown() => CallerGens.Number.Sample(number =>
    {
        var reading = Read(Good with { CallerNumber = number.E164 + "#", CalledNumber = number.E164 });
        Assert.IsType<Withheld>(reading.Event?.Caller);
        Assert.Equal("caller-number-malformed called-number-unknown", Codes(reading));
        Assert.Null(Assert.IsType<Ringing>(reading.Event).ServiceNumber);
        var shown = $"{reading} {reading.Event} {string.Join(' ', reading.Failures)} {Good with { CallerNumber = number.E164 }}";
        Assert.DoesNotContain(CallerGens.Middle(number), shown, StringComparison.Ordinal);
    });

    [Fact]
    public void A_called_number_that_is_not_ours_is_a_warning_and_names_those_that_are()
    {
        var reading = Read(Good with { CalledNumber = "110" });
        Assert.True(reading.IsAccepted);
        var warning = Assert.Single(reading.Failures);
        Assert.Equal(("called-number-unknown", FailureSeverity.Warning), (warning.Code, warning.Severity));
        Assert.Contains("112, 122", warning.Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "time-missing")]
    [InlineData("", "time-missing")]
    [InlineData("yesterday", "time-malformed")]
    [InlineData("2026-02-01T00:00:00", "time-malformed")]
    [InlineData("2026-02-30T00:00:00Z", "time-malformed")]
    [InlineData("2026-01-31T17:05:04Z", "time-out-of-range")]
    [InlineData("2026-01-24T17:00:02Z", "time-out-of-range")]
    [InlineData("1970-01-01T00:00:00Z", "time-out-of-range")]
    [InlineData("2026-02-01T00:00Z", "time-malformed")]
    [InlineData("9999-12-31T23:59:59-18:00", "time-out-of-range")]
    [InlineData("9999-12-31t23:59:59z", "time-out-of-range")]
    [InlineData("-9998-01-01T00:00:00+18:00", "time-out-of-range")]
    public void A_time_that_cannot_be_used_is_replaced_by_the_time_of_receipt(string? time, string code)
    {
        var reading = Read(Good with { Time = time });
        Assert.Equal(Received, reading.Event?.At);
        Assert.Equal(code, Codes(reading));
        Assert.Equal(FailureSeverity.Warning, reading.Failures[0].Severity);
    }

    [Theory]
    [InlineData("2026-01-31T17:05:03Z")]
    [InlineData("2026-01-24T17:00:03Z")]
    [InlineData("2026-02-01T00:00:00.123456789+07:00")]
    public void A_time_within_the_bounds_is_kept(string time) => Assert.Empty(Read(Good with { Time = time }).Failures);

    [Fact]
    public void Numbers_bounds_and_shared_lines_are_settings()
    {
        var reader = new LineEventReader(new LineSettings
        {
            ServiceNumbers = new ServiceNumbers { Numbers = ["119"] },
            SharedNumbers = [CallerGens.Of("081234567890")],
            MostBehind = Duration.FromDays(10_000),
        });
        var reading = reader.Read(Good with { CalledNumber = "119", Time = "2008-01-31T17:00:00Z" }, Received);
        Assert.Empty(reading.Failures);
        Assert.IsType<Domain.Callers.Shared>(reading.Event?.Caller);
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineSettings { MostAhead = Duration.FromSeconds(-1) });
    }

    [Fact]
    public void Any_texts_give_an_event_or_an_error() => Gen.Select(Gen.String.Null(), Gen.String.Null(), Gen.String.Null(), Gen.String.Null())
        .Sample((one, two, three, four) =>
        {
            var reading = Reader.Read(Good with { CallId = one, Trunk = two, CallerNumber = three, Time = four }, Received);
            Assert.Equal(reading.IsAccepted, reading.Failures.All(failure => failure.Severity == FailureSeverity.Warning));
        });

    private static LineEventReading Read(LineEventReport report) => Reader.Read(report, Received);

    private static string Codes(LineEventReading reading) => string.Join(' ', reading.Failures.Select(failure => failure.Code));

    private static Failure AssertRefused(LineEventReport report, string code, string field)
    {
        var reading = Read(report);
        Assert.False(reading.IsAccepted);
        var failure = Assert.Single(reading.Failures, failure => string.Equals(failure.Code, code, StringComparison.Ordinal));
        Assert.Equal((field, FailureSeverity.Error), (failure.Field, failure.Severity));
        Assert.NotEmpty(failure.Message);
        Assert.NotEmpty(failure.Mend);
        return failure;
    }
}
