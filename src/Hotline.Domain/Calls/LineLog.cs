using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Calls;

/// <summary>Puts the reports of a log together into calls.</summary>
internal static class LineLog
{
    public static LineLogReading Read(ImmutableArray<LineEventReading> readings, ImmutableArray<Call> known)
    {
        var knownById = known.ToDictionary(call => call.Id);
        List<(int Report, Failure Failure)> failures =
            [.. readings.SelectMany((reading, index) => reading.Failures.Select(failure => (index, failure with { Field = Path(index, failure.Field) })))];
        if (failures.Exists(found => found.Failure.Severity is FailureSeverity.Error)) return Reading([], failures);

        var calls = ImmutableArray.CreateBuilder<Call>();
        foreach (var group in readings.Select((reading, index) => (Event: reading.Event!, Report: index)).GroupBy(read => read.Event.Call))
        {
            var before = knownById.GetValueOrDefault(group.Key);
            var call = Call.FromEvents([.. before?.Events ?? [], .. group.Select(read => read.Event)]);
            calls.Add(call);
            if (call.RangAt is null) failures.Add((group.First().Report, LineFailures.CallUnknown.At(Path(group.First().Report, "callId"))));
            // A misfit that was there before, or whose event is not of this log, is not the log's.
            foreach (var misfit in call.Misfits)
            {
                if (before?.Contradictions.Contains(misfit.Contradiction) == true) continue;
                var doubted = group.FirstOrDefault(read => read.Event == call.Events[misfit.Index], group.First()).Report;
                failures.Add((doubted, CallFailures.Of(misfit.Contradiction).At(Path(doubted, Field(misfit.Contradiction)))));
            }
        }

        return Reading(calls.ToImmutable(), failures);
    }

    private static LineLogReading Reading(ImmutableArray<Call> calls, List<(int Report, Failure Failure)> failures) =>
        new() { Calls = calls, Failures = [.. failures.OrderBy(found => found.Report).Select(found => found.Failure)] };

    private static string Field(CallContradiction contradiction) => contradiction switch
    {
        CallContradiction.CallersDiffer => "callerNumber",
        CallContradiction.AbandonedAfterAnswer or CallContradiction.EndedWithoutAnswer => "event",
        _ => "time",
    };

    private static string Path(int report, string field) => string.Create(CultureInfo.InvariantCulture, $"[{report}].{field}");
}
