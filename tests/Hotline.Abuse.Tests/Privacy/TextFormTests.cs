using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Tests.Privacy;

/// <summary>No text form gives a number, or what people wrote about it, away.</summary>
public class TextFormTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    [Fact]
    public async Task No_text_form_holds_the_number() => await RandomConduct.Numbers.SampleAsync(async number =>
    {
        using var keyring = new HmacCallerKeyring(Secret);
        var desk = new CallerStandings(keyring, new InMemoryConductStore(), CallerPolicy.Purwakarta());
        var text = new ConductReportText
        {
            Id = "r1",
            Caller = number,
            At = "2026-01-22T15:00:00+07:00",
            Kind = "hoax",
            CallId = "exchange/" + number,
            By = "call " + number,
            Reason = number,
        };
        var identified = RandomConduct.Caller(number);
        var report = new ConductReport
        {
            EvidenceId = "r1",
            Caller = identified,
            At = RandomConduct.Start,
            Kind = ConductKind.Hoax,
            By = "call " + number,
        };
        var pardon = new Pardon { EvidenceId = "r1", By = number, At = RandomConduct.Start, Reason = "the owner of " + number + " rang" };
        var approval = new Approval
        {
            Treatment = TreatmentKind.Referral,
            EvidenceIds = ["r1"],
            Reviewer = number,
            Reason = number,
            At = RandomConduct.Start,
            ExpiresAt = RandomConduct.Start,
        };
        object[] holders =
        [
            text, text with { Pardon = number }, report, report with { Caller = new SharedNumber { Number = identified.Number } }, report.ToEvidence(), pardon,
            approval, new Referral { Approval = approval, ExpiresAt = RandomConduct.Start, Say = CallerPolicy.Purwakarta().Rungs[0].Say },
            await desk.ReportAsync(report, CancellationToken.None), await desk.StandingOfAsync(identified, RandomConduct.Start, approval, CancellationToken.None),
            keyring, desk,
        ];
        Assert.All(holders, holder => Assert.DoesNotContain(number[3..], holder.ToString()!, StringComparison.Ordinal));
    }, iter: 300);

    [Fact]
    public void A_report_shows_the_masked_caller()
    {
        var report = new ConductReport { EvidenceId = "r1", Caller = RandomConduct.Caller("081234567890"), At = RandomConduct.Start, Kind = ConductKind.Prank };
        Assert.Equal("prank by +6281*******90 at 2026-01-22T08:00:00Z (r1)", report.ToString());
    }
}
