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
        if (ByteOrderMarks.IsUtf16(utf8)) return Refuse("directory-not-utf8", "the file is UTF-16", "save it as UTF-8", file);
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        if (utf8.Length > MaxBytes)
            return Refuse("directory-too-large", "the file is larger than 1048576 bytes", "check that this is the right file", file);

        AgencyDirectoryDocument? document;
        try
        {
            document = JsonSerializer.Deserialize(utf8, AgencyJsonContext.Default.AgencyDirectoryDocument);
        }
        catch (JsonException error)
        {
            var (line, column) = ((int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            var code = error.InnerException is JsonException ? "directory-not-json" : "directory-wrong-type";
            return Refuse(code, JsonFaults.Describe(error), "mend it here and read the file again", file, line, column, error.Path is { Length: > 2 } path ? path[2..] : "");
        }

        if (document is null) return Refuse("directory-wrong-type", "the file holds null", "write an object", file, 1, 1);
        var failures = new AgencyFailures(utf8, file);
        var directory = Check(document, regency, failures);
        return new AgencyDirectoryReading
        {
            Directory = directory,
            Name = document.Name,
            IsExample = document.Example is true,
            Failures = failures.InOrder(),
        };
    }

    private static AgencyDirectory? Check(AgencyDirectoryDocument document, Regency regency, AgencyFailures failures)
    {
        failures.AddUnknown(document.Unknown, "", Members);
        if (document.Format is null) failures.Add("format-missing", "", "the version of the form is missing", "write \"format\": 1");
        else if (document.Format != 1) failures.Add("format-unsupported", "format", "the version of the form is not 1", "write \"format\": 1, or use a newer library");
        if (string.IsNullOrWhiteSpace(document.Name)) failures.Add("name-missing", "name", "the directory has no name", "give it one");
        if (document.Example is true)
            failures.Add("directory-is-example", "example", "this directory is an example", "replace it with the agencies and numbers of the place, and check each number by calling it", FailureSeverity.Warning);
        var zoneId = document.TimeZone ?? DefaultZone;
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneId);
        if (zone is null) failures.Add("time-zone-unknown", "timeZone", "there is no such time zone", "write it as in Asia/Jakarta");

        var agencies = Agencies(document, new AgencyChecker(failures, new HoursChecker(failures, zone ?? DateTimeZone.Utc), regency), failures);
        CheckFallbacks(document, agencies, failures);
        CheckLastResort(document.LastResort, agencies, failures);
        if (failures.HasErrors) return null;

        foreach (var kind in AgencyKinds.All.Where(kind => agencies.Values.All(agency => !agency.Kinds.Contains(kind))))
            failures.Add("kind-without-agency", "agencies", $"no agency is of the kind {kind}: such calls go to the last resort", "add an agency, or make sure that the last resort can take them", FailureSeverity.Warning);
        foreach (var agency in agencies.Values.Where(agency => agency.Kinds.IsEmpty && !string.Equals(agency.Id, document.LastResort, StringComparison.Ordinal)
            && agencies.Values.All(other => !other.Fallback.Contains(agency.Id, StringComparer.Ordinal))))
            failures.Add("agency-without-kind", "agencies", $"nothing ever leads to '{agency.Id}'", "give it a kind, or name it as a fallback", FailureSeverity.Warning);
        return new AgencyDirectory(agencies.Values, document.LastResort!);
    }

    private static ImmutableSortedDictionary<string, Agency> Agencies(AgencyDirectoryDocument document, AgencyChecker checker, AgencyFailures failures)
    {
        var agencies = ImmutableSortedDictionary.CreateBuilder<string, Agency>(StringComparer.Ordinal);
        if (document.Agencies is null or { Count: 0 }) failures.Add("agencies-missing", "agencies", "there are no agencies", "give at least the hotline's own desk");
        for (var i = 0; i < (document.Agencies?.Count ?? 0); i++)
        {
            var field = At(i);
            if (checker.Check(document.Agencies![i], field) is not { } agency) continue;
            if (!agencies.TryAdd(agency.Id, agency)) failures.Add("agency-id-twice", field + ".id", $"two agencies have the id '{agency.Id}'", "give one of them another id");
        }

        return agencies.ToImmutable();
    }

    private static void CheckFallbacks(AgencyDirectoryDocument document, ImmutableSortedDictionary<string, Agency> agencies, AgencyFailures failures)
    {
        for (var i = 0; i < (document.Agencies?.Count ?? 0); i++)
        {
            var fallback = document.Agencies![i]?.Fallback ?? [];
            for (var j = 0; j < fallback.Count; j++)
            {
                if (fallback[j] is { } id && agencies.ContainsKey(id)) continue;
                failures.Add("fallback-unknown", string.Create(CultureInfo.InvariantCulture, $"{At(i)}.fallback[{j}]"), "there is no agency with this id",
                    Suggestion.Mend(fallback[j] ?? "", agencies.Keys, "give the id of an agency of this file"));
            }
        }

        if (AgencyChains.FindCircle(agencies) is { } circle)
            failures.Add("fallback-circle", "agencies", $"the chain of fallbacks of '{circle}' comes back to it", "let each chain end");
    }

    private static void CheckLastResort(string? id, ImmutableSortedDictionary<string, Agency> agencies, AgencyFailures failures)
    {
        const string Field = "lastResort";
        if (id is null)
            failures.Add("last-resort-missing", "", "it is not said who takes what nobody else takes", "give the id of an agency that is always open, such as the hotline's own desk, as lastResort");
        else if (!agencies.TryGetValue(id, out var agency))
            failures.Add("last-resort-unknown", Field, "there is no agency with this id", Suggestion.Mend(id, agencies.Keys, "give the id of an agency of this file"));
        else
        {
            if (!agency.Hours.IsAlwaysOpen) failures.Add("last-resort-not-always-open", Field, "the last resort is not always open", "choose one that is");
            if (agency.Districts is not null) failures.Add("last-resort-not-everywhere", Field, "the last resort does not serve everywhere", "choose one that does");
            if (agency.Numbers.IsEmpty) failures.Add("last-resort-without-number", Field, "the last resort has no number", "give it one");
        }
    }

    private static string At(int index) => string.Create(CultureInfo.InvariantCulture, $"agencies[{index}]");

    private static AgencyDirectoryReading Refuse(string code, string message, string mend, string? file, int? line = null, int? column = null, string field = "") =>
        new()
        {
            Failures = [new Failure { Code = code, Field = field, Message = message, Mend = mend, File = file, Line = line, Column = column }],
        };
}
