using System.Collections.Immutable;
using FluentValidation.Results;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using NodaTime;

namespace Hotline.Abuse.Conduct;

/// <summary>Turns conduct reports and pardons, as they come, into values that can be trusted in form.</summary>
/// <remarks>
/// <para>Anything wrong refuses the whole: a report that is half right would count against somebody. In particular a
/// number that cannot be read is no withheld number here. Only a kind that may be one of a newer version is taken in: as
/// <see cref="ConductKind.Unknown"/>, which counts nothing, and with the warning <c>kind-newer</c>.</para>
/// <para>Codes of failures: <c>id-missing id-malformed id-holds-number caller-missing caller-number-malformed kind-missing
/// kind-unknown call-id-malformed at-missing at-malformed at-out-of-range at-in-future by-missing by-malformed
/// pardon-missing pardon-malformed reason-too-long</c>, and for members that do not belong into a report or a pardon
/// <c>id- kind- caller- call-id- reason-</c> each with <c>out-of-place</c>.</para>
/// <para>Immutable and safe to use from several threads at once.</para>
/// </remarks>
public sealed class ConductReader
{
    internal const string TimeMend = "write it as in 2026-01-31T23:59:59+07:00";

    private const int TellingDigits = 7;
    private const int FewestDialled = 10;

    private static readonly ConductReportTextValidator Validator = new();
    private static readonly Duration MostAhead = Duration.FromDays(1);

    private static readonly Failure NewerKind = new()
    {
        Code = "kind-newer",
        Field = "kind",
        Message = "the kind is not one this version knows; the report is kept and counts nothing",
        Mend = "deliver it again to a version that knows the kind, or write one of " + string.Join(", ", ConductKinds.All.Select(kind => kind.ToCode())),
        Severity = FailureSeverity.Warning,
    };

    private readonly NumberingPlan _plan;
    private readonly CallerIdentityReader _callers;

    /// <summary>Makes a reader.</summary>
    /// <param name="plan">The country whose national numbers are meant.</param>
    /// <param name="sharedNumbers">Numbers behind which many people call; they never get a standing. Default: none.</param>
    /// <exception cref="ArgumentException">The plan's fewest digits are more than its most.</exception>
    public ConductReader(NumberingPlan plan, IEnumerable<PhoneNumber>? sharedNumbers = null)
    {
        _plan = plan;
        _callers = new CallerIdentityReader(plan, sharedNumbers);
    }

    /// <summary>Reads a report or a pardon.</summary>
    /// <param name="text">The text as it came.</param>
    /// <param name="receivedAt">When it was received: a time more than a day after this is a slip of the pen or a wrong
    /// clock and refused. <c>null</c> allows any time.</param>
    public ConductReading Read(ConductReportText text, Instant? receivedAt = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var failures = ImmutableArray.CreateBuilder<Failure>();
        failures.AddRange(Validator.Validate(text).Errors.Select(ToFailure));
        var at = ReadTime(text.At, receivedAt, failures);
        var caller = text.Pardon is null ? ReadCaller(text, failures) : null;
        if (failures.Count > 0 || at is null) return new ConductReading { Failures = failures.ToImmutable() };
        if (text.Pardon is { } pardoned)
            return new ConductReading { Pardon = new Pardon { EvidenceId = pardoned, By = text.By!.Trim(), At = at.Value, Reason = text.Reason }, Failures = [] };
        var report = ToReport(text, caller!, at.Value);
        return new ConductReading { Report = report, Failures = report.Kind.IsKnown() ? [] : [NewerKind] };
    }

    /// <summary>Whether an id holds the last digits of a number, which tell it from most others.</summary>
    internal static bool HoldsNumber(string id, string number) =>
        number.Length > TellingDigits && id.Contains(number[^TellingDigits..], StringComparison.Ordinal);

    /// <summary>Whether an id holds a number as somebody would dial it: ten digits or more that begin with the trunk prefix or the
    /// country code and have the length of a number, touched by no letter; in one group, or in groups as in
    /// <c>0812-3456-7890</c>, whose first is no day or month.</summary>
    internal static bool HoldsDialled(string id, NumberingPlan plan)
    {
        for (var start = 0; start < id.Length; start++)
        {
            if (!char.IsAsciiDigit(id[start]) || (start > 0 && char.IsAsciiLetterOrDigit(id[start - 1]))) continue;
            var end = EndOfDigits(id, start);
            var digits = id[start..end];
            var isFirst = start < 2 || !char.IsAsciiDigit(id[start - 2]);
            var joins = isFirst && (digits.Length > 2 || string.Equals(digits, plan.CountryCode, StringComparison.Ordinal));
            while (joins && end + 1 < id.Length && id[end] is '-' or '.' or '/' && char.IsAsciiDigit(id[end + 1]))
            {
                if (IsDialled(digits, plan)) return true;
                (digits, end) = (digits + id[(end + 1)..EndOfDigits(id, end + 1)], EndOfDigits(id, end + 1));
            }

            if ((end == id.Length || !char.IsAsciiLetterOrDigit(id[end])) && IsDialled(digits, plan)) return true;
        }

        return false;
    }

    private static int EndOfDigits(string id, int start)
    {
        while (start < id.Length && char.IsAsciiDigit(id[start])) start++;
        return start;
    }

    private static bool IsDialled(string digits, NumberingPlan plan)
    {
        if (digits.Length < FewestDialled) return false;
        // Zeros in front are padding, but for those that a number abroad begins with.
        var isAbroad = digits.StartsWith("00" + plan.CountryCode, StringComparison.Ordinal);
        return (isAbroad || !digits.StartsWith("00", StringComparison.Ordinal)) && PhoneNumber.TryParse(digits, plan, out _);
    }

    private static ConductReport ToReport(ConductReportText text, CallerIdentity caller, Instant at) => new()
    {
        EvidenceId = text.Id!,
        Caller = caller,
        At = at,
        Kind = ConductKinds.TryParse(text.Kind, out var kind) ? kind : ConductKind.Unknown,
        CallId = CallId.TryParse(text.CallId, out var call) ? call : null,
        By = string.IsNullOrWhiteSpace(text.By) ? null : text.By.Trim(),
    };

    private static Failure ToFailure(ValidationFailure error) => new()
    {
        Code = error.ErrorCode,
        Field = char.ToLowerInvariant(error.PropertyName[0]) + error.PropertyName[1..],
        Message = error.ErrorMessage,
        Mend = (string)error.CustomState,
    };

    private static Instant? ReadTime(string? text, Instant? receivedAt, ImmutableArray<Failure>.Builder failures)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (!OffsetTimes.TryRead(text, out var time))
            failures.Add(new() { Code = "at-malformed", Field = "at", Message = "the time cannot be read", Mend = TimeMend });
        else if (time is not { } at || !Evidence.IsTime(at))
            failures.Add(new() { Code = "at-out-of-range", Field = "at", Message = "the time is not within the years 1970 to 2199", Mend = TimeMend });
        else if (receivedAt is { } received && at - received > MostAhead)
            failures.Add(new() { Code = "at-in-future", Field = "at", Message = "the time is more than a day ahead", Mend = "check the year and the clock" });
        else
            return at;
        return null;
    }

    private CallerIdentity? ReadCaller(ConductReportText text, ImmutableArray<Failure>.Builder failures)
    {
        if (string.IsNullOrWhiteSpace(text.Caller)) return null;
        var reading = _callers.Read(text.Caller, "caller");
        if (reading.Failure is { } failure)
        {
            failures.Add(failure with { Severity = FailureSeverity.Error, Message = "the caller's number cannot be read" });
            return null;
        }

        // An id stands in results and stores, where no number must: neither the caller's nor anybody's.
        var number = reading.Caller.Match(identified => identified.Number.E164, _ => "", _ => "", shared => shared.Number.E164);
        if (text.Id is { } id && (HoldsNumber(id, number) || (Evidence.IsId(id) && HoldsDialled(id, _plan))))
            failures.Add(new() { Code = "id-holds-number", Field = "id", Message = "the id holds a telephone number", Mend = "use an id that says nothing about the caller" });
        return reading.Caller;
    }
}
