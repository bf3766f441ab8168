using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests;

/// <summary>The sample of the package's readme, as it stands there.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task The_sample_prints_what_it_says()
    {
        byte[] secret = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];
        CallerIdentity caller = RandomConduct.Caller("081234567890");
        var now = Instant.FromUtc(2026, 1, 23, 8, 0);

        using var keyring = new HmacCallerKeyring(secret); // 32 random bytes or more, kept apart from the store
        var desk = new CallerStandings(keyring, new InMemoryConductStore(), CallerPolicy.Purwakarta());
        var reading = new ConductReader(new NumberingPlan()).Read(new ConductReportText
        {
            Id = "r-1001",
            Caller = "0812 3456 7890",
            At = "2026-01-22T15:00:00+07:00",
            Kind = "hoax",
            By = "desk-2",
        });
        if (reading.Report is { } report) await desk.ReportAsync(report, CancellationToken.None);
        var standing = await desk.StandingOfAsync(caller, now, cancellationToken: CancellationToken.None);

        Assert.Empty(reading.Failures);
        Assert.Equal("+6281*******90: recorded-warning", $"{caller}: {standing.Treatment.Code}");
    }
}
