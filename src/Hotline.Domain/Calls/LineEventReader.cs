using System.Collections.Immutable;
using Hotline.Domain.Callers;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using NodaTime;

namespace Hotline.Domain.Calls;

/// <summary>Turns reports of a telephone exchange into events of calls.</summary>
/// <remarks>
/// <para>A report without a usable event, call id or trunk is refused, since nobody can tell what happened to which
/// call. Anything else wrong in it is a warning: the call is real even where the number or the clock is not. A number
/// that cannot be read counts as withheld, and the time of receipt stands in for a time that cannot be used.</para>
/// <para>Codes of failures: <c>event-missing</c>, <c>event-unknown</c>, <c>call-id-missing</c>, <c>trunk-missing</c>, and
/// for <c>call-id</c>, <c>trunk</c>, <c>answered-by</c> and <c>transferred-to</c> each <c>-too-long</c> and <c>-control-character</c>;
/// <c>trunk-slash</c>. Codes of warnings: <c>caller-number-malformed</c>, <c>called-number-unknown</c>,
/// <c>time-missing</c>, <c>time-malformed</c>, <c>time-out-of-range</c>.</para>
/// <para>Immutable and safe to use from several threads at once.</para>
/// </remarks>
public sealed class LineEventReader
{
    private static readonly LineEventReportValidator Validator = new();

    private readonly LineSettings _settings;
    private readonly CallerIdentityReader _callers;

    /// <summary>Makes a reader.</summary>
    /// <param name="settings">What to know about the lines; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentException">The numbering plan's fewest digits are more than its most.</exception>
    public LineEventReader(LineSettings? settings = null)
    {
        _settings = settings ?? new LineSettings();
        _callers = new CallerIdentityReader(_settings.NumberingPlan, _settings.SharedNumbers);
    }

    /// <summary>Reads a report.</summary>
    /// <param name="report">The report as it came.</param>
    /// <param name="receivedAt">When it was received.</param>
    /// <exception cref="ArgumentNullException">The report is <c>null</c>.</exception>
    public LineEventReading Read(LineEventReport report, Instant receivedAt)
    {
        ArgumentNullException.ThrowIfNull(report);
        var failures = ImmutableArray.CreateBuilder<Failure>();
        failures.AddRange(Validator.Validate(report).Failures());

        var caller = ReadCaller(report.CallerNumber, failures);
        var calledNumber = ReadCalledNumber(report.CalledNumber, failures);
        var at = ReadTime(report.Time, receivedAt, failures);
        var isUsable = failures.All(failure => failure.Severity == FailureSeverity.Warning);
        return new LineEventReading
        {
            Event = isUsable ? ToEvent(report, caller, calledNumber, at) : null,
            Failures = failures.ToImmutable(),
        };
    }

    /// <summary>Reads a whole log of reports, such as a file. All of it is used or nothing.</summary>
    /// <remarks>Beside what <see cref="Read"/> finds in each report, the log as a whole is looked at: an event of a call
    /// that never rang (<c>call-unknown</c>), an answer before the ring, an end without an answer and whatever else does
    /// not fit together (see <see cref="Call.Failures"/>) are warnings at the report to doubt.</remarks>
    /// <param name="reports">The reports, in any order, with or without repetitions.</param>
    /// <param name="receivedAt">When the log was received. For an old log, set <see cref="LineSettings.MostBehind"/>.</param>
    /// <param name="known">The calls that were known before; default none. The log adds to their events.</param>
    /// <returns>Fields are named <c>[3].time</c>, counted from 0.</returns>
    /// <exception cref="ArgumentNullException">The reports, or one of them, are <c>null</c>.</exception>
    /// <exception cref="ArgumentException">Two known calls have the same name.</exception>
    public LineLogReading ReadLog(IEnumerable<LineEventReport> reports, Instant receivedAt, IEnumerable<Call>? known = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return LineLog.Read([.. reports.Select(report => Read(report, receivedAt))], [.. known ?? []]);
    }

    private static CallEvent ToEvent(LineEventReport report, CallerIdentity? caller, string? calledNumber, Instant at)
    {
        var trunk = report.Trunk!.Trim();
        var call = CallId.OnTrunk(trunk, report.CallId!.Trim());
        return LineEventReportValidator.EventWord(report.Event) switch
        {
            "ringing" => new Ringing { Call = call, At = at, Caller = caller, Trunk = trunk, ServiceNumber = calledNumber },
            "answered" => new Answered { Call = call, At = at, Caller = caller, By = Trimmed(report.AnsweredBy) },
            "transferred" => new Transferred { Call = call, At = at, Caller = caller, To = Trimmed(report.TransferredTo) },
            "abandoned" => new Abandoned { Call = call, At = at, Caller = caller },
            _ => new Ended { Call = call, At = at, Caller = caller },
        };
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private CallerIdentity? ReadCaller(string? reported, ImmutableArray<Failure>.Builder failures)
    {
        if (reported is null) return null;
        var reading = _callers.Read(reported);
        if (reading.Failure is { } failure) failures.Add(failure);
        return reading.Caller;
    }

    // The text is neither kept nor quoted when it is not one of ours: an exchange may have put the caller's number there.
    private string? ReadCalledNumber(string? reported, ImmutableArray<Failure>.Builder failures)
    {
        if (string.IsNullOrWhiteSpace(reported)) return null;
        if (_settings.ServiceNumbers.Contains(reported)) return reported.Trim();
        failures.Add(LineFailures.CalledNumberUnknown.At("calledNumber", _settings.ServiceNumbers));
        return null;
    }

    private Instant ReadTime(string? reported, Instant receivedAt, ImmutableArray<Failure>.Builder failures)
    {
        if (string.IsNullOrWhiteSpace(reported))
        {
            failures.Add(LineFailures.TimeMissing.At("time"));
            return receivedAt;
        }

        if (!OffsetTimes.TryRead(reported, out var time))
        {
            failures.Add(LineFailures.TimeMalformed.At("time"));
            return receivedAt;
        }

        if (time is { } at && at - receivedAt <= _settings.MostAhead && receivedAt - at <= _settings.MostBehind) return at;

        failures.Add(LineFailures.TimeOutOfRange.At("time"));
        return receivedAt;
    }
}
