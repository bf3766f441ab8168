using Hotline.Abuse.Conduct;
using Hotline.Domain.Callers;
using Hotline.Domain.Failures;

namespace Hotline.Abuse.Tests.Conduct;

public class ConductReaderTests
{
    private static readonly ConductReader Reader = new(new NumberingPlan());

    private static readonly ConductReportText Prank =
        new() { Id = "r1", Caller = "0812 3456 7890", At = "2026-01-22T15:00:00+07:00", Kind = "prank", CallId = "c-17", By = " nurul " };

    private static readonly ConductReportText Pardoned =
        new() { Pardon = "r1", By = "iyus", At = "2026-01-23T08:00:00Z", Reason = "a child" };

    [Fact]
    public void A_report_is_read()
    {
        var reading = Reader.Read(Prank);
        Assert.True(reading.IsAccepted);
        Assert.Empty(reading.Failures);
        Assert.Null(reading.Pardon);
        var report = reading.Report!;
        Assert.Equal("r1", report.EvidenceId);
        Assert.Equal(RandomConduct.Caller("+6281234567890"), report.Caller);
        Assert.Equal(Instant.FromUtc(2026, 1, 22, 8, 0), report.At);
        Assert.Equal(ConductKind.Prank, report.Kind);
        Assert.Equal("c-17", report.CallId!.Value.Value);
        Assert.Equal("nurul", report.By);
        Assert.Equal(RandomConduct.Piece("r1", ConductKind.Prank, report.At), report.ToEvidence());
    }

    [Fact]
    public void A_pardon_is_read()
    {
        var reading = Reader.Read(Pardoned);
        Assert.Null(reading.Report);
        Assert.Equal(new Pardon { EvidenceId = "r1", By = "iyus", At = Instant.FromUtc(2026, 1, 23, 8, 0), Reason = "a child" }, reading.Pardon);
    }

    [Theory]
    [InlineData("withheld")]
    [InlineData("no-sim")]
    [InlineData("shared:0264 200 123")]
    public void Callers_without_a_standing_can_be_reported(string caller) => Assert.True(Reader.Read(Prank with { Caller = caller }).IsAccepted);

    [Fact]
    public void Numbers_given_as_shared_are_shared()
    {
        var reader = new ConductReader(new NumberingPlan(), [RandomConduct.Caller("081234567890").Number]);
        Assert.IsType<SharedNumber>(reader.Read(Prank).Report!.Caller);
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        Assert.Equal(["id-missing", "caller-missing", "kind-missing", "at-missing"], Codes(new ConductReportText()));
        Assert.Equal(["pardon-missing", "by-missing", "at-missing"], Codes(new ConductReportText { Pardon = "" }));
    }

    [Fact]
    public void What_is_malformed_is_named()
    {
        Assert.Equal(["id-malformed"], Codes(Prank with { Id = "r 1" }));
        Assert.Equal(["id-malformed"], Codes(Prank with { Id = new string('a', 101) }));
        Assert.Equal(["caller-number-malformed"], Codes(Prank with { Caller = "0812 345 O7890" }));
        Assert.Equal(["kind-unknown"], Codes(Prank with { Kind = "prnk" }));
        Assert.Equal(["call-id-malformed"], Codes(Prank with { CallId = "" }));
        Assert.Equal(["at-malformed"], Codes(Prank with { At = "2026-01-22T15:00:00" }));
        Assert.Equal(["at-malformed"], Codes(Prank with { At = "22/1/2026" }));
        Assert.Equal(["at-malformed"], Codes(Prank with { At = "2026-01-22T15:00Z" }));
        Assert.Equal(["at-out-of-range"], Codes(Prank with { At = "9999-12-31T23:59:59-18:00" }));
        Assert.Equal(["at-out-of-range"], Codes(Prank with { At = "-9998-01-01T00:00:00+18:00" }));
        Assert.Empty(Codes(Prank with { At = "2026-01-22t08:00:00z" }));
        Assert.Equal(["at-out-of-range"], Codes(Prank with { At = "1926-01-22T15:00:00Z" }));
        Assert.Equal(["by-malformed"], Codes(Prank with { By = "a\nb" }));
        Assert.Equal(["by-malformed"], Codes(Prank with { By = new string('a', 101) }));
        Assert.Equal(["pardon-malformed"], Codes(Pardoned with { Pardon = "r 1" }));
        Assert.Equal(["reason-too-long"], Codes(Pardoned with { Reason = new string('a', 1001) }));
        Assert.Equal(["reason-out-of-place"], Codes(Prank with { Reason = "fun" }));
        Assert.Equal(
            ["id-out-of-place", "kind-out-of-place", "caller-out-of-place", "call-id-out-of-place"], Codes(Prank with { Pardon = "r1", Reason = "x" }));
    }

    [Fact]
    public void A_misspelt_kind_gets_a_suggestion() =>
        Assert.Equal("did you mean 'harassment'?", Assert.Single(Reader.Read(Prank with { Kind = "harasment" }).Failures).Mend);

    [Fact]
    public void A_kind_of_a_newer_version_is_kept_counts_nothing_and_is_said()
    {
        var reading = Reader.Read(Prank with { Kind = "robocall" });
        Assert.Equal(ConductKind.Unknown, reading.Report!.Kind);
        var failure = Assert.Single(reading.Failures);
        Assert.Equal(("kind-newer", FailureSeverity.Warning), (failure.Code, failure.Severity));
        Assert.EndsWith("write one of unintentional, silent, non-emergency, prank, abusive, harassment, hoax, refused-attempt", failure.Mend, StringComparison.Ordinal);
        Assert.Equal((ConductKind)9, Reader.Read(Prank with { Kind = "unknown-9" }).Report!.Kind);
    }

    [Theory]
    [InlineData("Robocall")]
    [InlineData("robo call")]
    [InlineData("081234567890")]
    [InlineData("robocall-robocall-robocall-robocall-robocall")]
    public void A_kind_that_is_no_word_for_one_is_refused(string kind) =>
        Assert.Equal("kind-unknown", Assert.Single(Reader.Read(Prank with { Kind = kind }).Failures).Code);

    [Fact]
    public void A_number_that_cannot_be_read_refuses_the_report()
    {
        var failure = Assert.Single(Reader.Read(Prank with { Caller = "12" }).Failures);
        Assert.Equal(FailureSeverity.Error, failure.Severity);
        Assert.Equal("caller", failure.Field);
    }

    [Fact]
    public void Reports_from_far_ahead_are_refused_when_the_time_of_receipt_is_known()
    {
        var at = Instant.FromUtc(2026, 1, 22, 8, 0);
        Assert.True(Reader.Read(Prank, at - Duration.FromDays(1)).IsAccepted);
        Assert.Equal("at-in-future", Assert.Single(Reader.Read(Prank, at - Duration.FromDays(1) - Duration.Epsilon).Failures).Code);
    }

    [Fact]
    public void An_id_must_not_hold_the_number() => RandomConduct.Numbers.Sample(number =>
    {
        var failure = Assert.Single(Reader.Read(Prank with { Id = "call-" + number, Caller = number }).Failures);
        Assert.Equal("id-holds-number", failure.Code);
    }, iter: 200);

    [Fact]
    public void Failures_never_quote_the_number() => Gen.Select(RandomConduct.Numbers, Gen.Int[0, 5]).Sample((number, form) =>
    {
        var text = form switch
        {
            0 => Prank with { Caller = number + "x" },
            1 => Prank with { Id = number + " ", Caller = number },
            2 => Prank with { Kind = number, Caller = number },
            3 => Prank with { At = number, Caller = number },
            4 => Prank with { Id = number, Caller = number, CallId = " " + number, By = number + "\n", Reason = number },
            _ => Pardoned with { Pardon = number + "+", Caller = number, Reason = new string('x', 1000) + number, At = number },
        };
        var reading = Reader.Read(text);
        Assert.NotEmpty(reading.Failures);
        Assert.All(reading.Failures, failure => Assert.DoesNotContain(number[3..], failure.ToString(), StringComparison.Ordinal));
    }, iter: 1000);

    private static string[] Codes(ConductReportText text) => [.. Reader.Read(text).Failures.Select(failure => failure.Code)];
}
