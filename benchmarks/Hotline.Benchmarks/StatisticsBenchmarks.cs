using System.Globalization;
using BenchmarkDotNet.Attributes;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;
using Hotline.Domain.Exchange;
using Hotline.Domain.Statistics;
using NodaTime;

namespace Hotline.Benchmarks;

/// <summary>Counting calls, reading and counting stored calls, and merging the figures of a year by months; all per call but the last.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private const int Calls = 10_000;
    private const int Months = 12;
    private Call[] _calls = null!;
    private byte[][] _stored = null!;
    private CallStatistics[] _months = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(112);
        _calls = [.. Enumerable.Range(0, Calls).Select(i => Draw(random, i))];
        _stored = [.. _calls.Select(CallJson.Write)];
        _months = [.. _calls.Chunk(Calls / Months).Select(calls => CallStatisticsBuilder.Count(calls))];
    }

    [Benchmark(OperationsPerInvoke = Calls, Baseline = true)]
    public CallStatistics Count() => CallStatisticsBuilder.Count(_calls);

    [Benchmark(OperationsPerInvoke = Calls)]
    public CallStatistics ReadAndCount() => CallStatisticsBuilder.Count(_stored.Select(stored => CallJson.Read(stored).Call!));

    [Benchmark]
    public CallStatistics MergeAYear() => _months.Aggregate((sum, month) => sum.Merge(month));

    internal static Call Draw(Random random, int number)
    {
        var id = CallId.OnTrunk("pbx-1", number.ToString(CultureInfo.InvariantCulture));
        var at = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(number * 52);
        var category = CategoryRoots.All[random.Next(CategoryRoots.All.Length)];
        var answered = at + Duration.FromSeconds(random.Next(2, 30));
        var priority = PriorityRange.Settled((Priority)random.Next(5));
        return Call.FromEvents([
            new Ringing { Call = id, At = at, Trunk = "pbx-1" },
            new Answered { Call = id, At = answered, By = "desk-2" },
            new Categorized { Call = id, At = answered, Category = category, Source = AssessmentSource.Triage },
            new Prioritized { Call = id, At = answered, Priority = priority, Source = AssessmentSource.Triage },
            new Categorized { Call = id, At = answered, Category = category, Source = AssessmentSource.CallTaker },
            new Prioritized { Call = id, At = answered, Priority = priority, Source = AssessmentSource.CallTaker },
            new QuestionAnswered { Call = id, At = answered, Fact = "district", Value = "32.14.04" },
            new ReferralRequested { Call = id, At = answered + Duration.FromSeconds(random.Next(10, 90)), Referral = "r1", Agency = AgencyKinds.Ambulance },
            new Ended { Call = id, At = answered + Duration.FromSeconds(100) },
            new Closed { Call = id, At = answered + Duration.FromSeconds(130), Disposition = Disposition.Referred },
        ]);
    }
}
