using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hotline.Domain.Failures;
using Hotline.Domain.Locations;
using Hotline.LinkedSources;
using NodaTime;

namespace Hotline.Domain.Agencies.Files;

/// <summary>Reads and checks directories of agencies: JSON, comments and trailing commas allowed.</summary>
/// <remarks>
/// <para>A file with an error in it gives no directory and a list of all that is wrong (the first hundred), each with line,
/// column, field and mend. A text that is no JSON, or has a value of another type than the member needs, ends the reading
/// there.</para>
/// <para>Codes: <c>directory-too-large directory-not-utf8 directory-not-json directory-wrong-type member-unknown format-missing
/// format-unsupported name-missing time-zone-unknown agencies-missing agency-id-malformed agency-id-twice agency-name-missing kind-malformed
/// area-missing area-twice district-missing district-unknown hours-missing hours-twice hours-never day-unknown date-malformed
/// period-malformed number-missing number-malformed source-missing note-malformed fallback-unknown fallback-circle
/// last-resort-missing last-resort-unknown last-resort-not-always-open last-resort-not-everywhere
/// last-resort-without-number</c>, and those of <see cref="PointReader"/>. Warnings: <c>kind-unknown kind-without-agency
/// agency-without-kind directory-is-example</c>.</para>
/// <para>Safe to use from several threads at once.</para>
/// </remarks>
public static class AgencyDirectoryReader
{
    /// <summary>The most bytes a file may have: 1,048,576.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>How deep the JSON may be nested: 8.</summary>
    public const int MaxDepth = 8;

    private const string DefaultZone = "Asia/Jakarta";

    private static readonly string[] Members = ["$schema", "format", "name", "example", "timeZone", "lastResort", "agencies"];

    /// <summary>Reads a directory.</summary>
    /// <param name="utf8">The content of the file, in UTF-8, with or without a byte order mark.</param>
    /// <param name="regency">Whose districts are meant.</param>
    /// <param name="file">The name of the file, for the failures; <c>null</c> when there is none.</param>
    /// <exception cref="ArgumentNullException">The regency is <c>null</c>.</exception>
    public static AgencyDirectoryReading Read(ReadOnlySpan<byte> utf8, Regency regency, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(regency);
        if (ByteOrderMarks.IsUtf16(utf8)) return Refuse(AgencyFailures.NotUtf8.At(""), file);
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        if (utf8.Length > MaxBytes)
            return Refuse(AgencyFailures.TooLarge.At("", MaxBytes), file);

        AgencyDirectoryDocument? document;
        try
        {
            document = JsonSerializer.Deserialize(utf8, AgencyJsonContext.Default.AgencyDirectoryDocument);
        }
        catch (JsonException error)
        {
            var wording = error.InnerException is JsonException ? AgencyFailures.NotJson : AgencyFailures.WrongType;
            var fault = wording.At(error.Path is { Length: > 2 } path ? path[2..] : "");
            return Refuse(
                fault with { Message = JsonFaults.Describe(error), Indonesian = fault.In("id") with { Message = JsonFaults.DescribeInIndonesian(error) } },
                file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
        }

        if (document is null) return Refuse(AgencyFailures.WrongType.At(""), file, 1, 1);
        var problems = new AgencyProblems(utf8, file);
        var directory = Check(document, regency, problems);
        return new AgencyDirectoryReading
        {
            Directory = directory,
            Name = document.Name,
            IsExample = document.Example is true,
            Failures = problems.InOrder(),
        };
    }

    private static AgencyDirectory? Check(AgencyDirectoryDocument document, Regency regency, AgencyProblems problems)
    {
        problems.AddUnknown(document.Unknown, "", Members);
        if (document.Format is null) problems.Add(AgencyFailures.FormatMissing.At(""));
        else if (document.Format != 1) problems.Add(AgencyFailures.FormatUnsupported.At("format"));
        if (string.IsNullOrWhiteSpace(document.Name)) problems.Add(AgencyFailures.NameMissing.At("name"));
        if (document.Example is true) problems.Add(AgencyFailures.IsExample.At("example"));
        var zoneId = document.TimeZone ?? DefaultZone;
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId);
        if (zone is null) problems.Add(AgencyFailures.ZoneUnknown.At("timeZone"));

        var agencies = Agencies(document, new AgencyChecker(problems, new HoursChecker(problems, zone ?? DateTimeZone.Utc), regency), problems);
        CheckFallbacks(document, agencies, problems);
        CheckLastResort(document.LastResort, agencies, problems);
        if (problems.HasErrors) return null;

        foreach (var kind in AgencyKinds.All.Where(kind => agencies.Values.All(agency => !agency.Kinds.Contains(kind))))
            problems.Add(AgencyFailures.KindWithoutAgency.At("agencies", kind));
        foreach (var agency in agencies.Values.Where(agency => agency.Kinds.IsEmpty && !string.Equals(agency.Id, document.LastResort, StringComparison.Ordinal)
            && agencies.Values.All(other => !other.Fallback.Contains(agency.Id, StringComparer.Ordinal))))
            problems.Add(AgencyFailures.AgencyWithoutKind.At("agencies", agency.Id));
        return new AgencyDirectory(agencies.Values, document.LastResort!);
    }

    private static ImmutableSortedDictionary<string, Agency> Agencies(AgencyDirectoryDocument document, AgencyChecker checker, AgencyProblems problems)
    {
        var agencies = ImmutableSortedDictionary.CreateBuilder<string, Agency>(StringComparer.Ordinal);
        if (document.Agencies is null or { Count: 0 }) problems.Add(AgencyFailures.AgenciesMissing.At("agencies"));
        for (var i = 0; i < (document.Agencies?.Count ?? 0); i++)
        {
            var field = At(i);
            if (checker.Check(document.Agencies![i], field) is not { } agency) continue;
            if (!agencies.TryAdd(agency.Id, agency)) problems.Add(AgencyFailures.IdTwice.At(field + ".id", agency.Id));
        }

        return agencies.ToImmutable();
    }

    private static void CheckFallbacks(AgencyDirectoryDocument document, ImmutableSortedDictionary<string, Agency> agencies, AgencyProblems problems)
    {
        for (var i = 0; i < (document.Agencies?.Count ?? 0); i++)
        {
            var fallback = document.Agencies![i]?.Fallback ?? [];
            for (var j = 0; j < fallback.Count; j++)
            {
                if (fallback[j] is { } id && agencies.ContainsKey(id)) continue;
                problems.Add(AgencyFailures.FallbackUnknown.Near(string.Create(CultureInfo.InvariantCulture, $"{At(i)}.fallback[{j}]"), Suggestion.For(fallback[j] ?? "", agencies.Keys)));
            }
        }

        if (AgencyChains.FindCircle(agencies) is { } circle)
            problems.Add(AgencyFailures.FallbackCircle.At("agencies", circle));
    }

    private static void CheckLastResort(string? id, ImmutableSortedDictionary<string, Agency> agencies, AgencyProblems problems)
    {
        const string Field = "lastResort";
        if (id is null)
            problems.Add(AgencyFailures.LastResortMissing.At(""));
        else if (!agencies.TryGetValue(id, out var agency))
            problems.Add(AgencyFailures.LastResortUnknown.Near(Field, Suggestion.For(id, agencies.Keys)));
        else
        {
            if (!agency.Hours.IsAlwaysOpen) problems.Add(AgencyFailures.LastResortNotAlwaysOpen.At(Field));
            if (agency.Districts is not null) problems.Add(AgencyFailures.LastResortNotEverywhere.At(Field));
            if (agency.Numbers.IsEmpty) problems.Add(AgencyFailures.LastResortWithoutNumber.At(Field));
        }
    }

    private static string At(int index) => string.Create(CultureInfo.InvariantCulture, $"agencies[{index}]");

    private static AgencyDirectoryReading Refuse(Failure failure, string? file, int? line = null, int? column = null) =>
        new() { Failures = [failure with { File = file, Line = line, Column = column }] };
}
