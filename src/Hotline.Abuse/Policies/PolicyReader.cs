using System.Text.Json;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;

namespace Hotline.Abuse.Policies;

/// <summary>Reads and checks policy files: JSON, comments and trailing commas allowed.</summary>
/// <remarks>
/// <para>A file with anything wrong in it gives no policy and a list of all that is wrong (the first hundred), each with
/// line, column, field and mend. A text that is no JSON, or has a value of another type than the member needs, ends the reading there, so
/// that the first such mistake stands alone.</para>
/// <para>Codes: <c>policy-too-large policy-not-utf8 policy-not-json policy-wrong-type member-unknown format-missing format-unsupported
/// name-malformed languages-missing language-malformed language-twice kinds-missing kind-unknown kind-missing
/// kind-never-counts weight-missing weight-out-of-range retention-missing duration-malformed duration-out-of-range
/// decay-missing decay-twice decay-step-incomplete decay-order decay-after-retention decay-rises
/// percent-out-of-range up-to-unknown up-to-not-in-ladder ladder-missing rung-empty treatment-missing
/// treatment-unknown treatment-not-a-rung ladder-not-graver threshold-missing threshold-out-of-range
/// ladder-not-rising rung-unreachable text-missing text-too-long text-language-unknown review-missing
/// expiry-missing</c>, and for policies that count reports <c>kinds-and-counting counting-kinds-missing kind-twice
/// count-out-of-range within-missing retention-too-short lasts-missing lasts-out-of-place ladder-not-longer again-missing
/// again-out-of-place threshold-out-of-place</c>.</para>
/// <para>Safe to use from several threads at once.</para>
/// </remarks>
public static class PolicyReader
{
    /// <summary>The most bytes a policy file may have: 262,144.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>How deep the JSON may be nested: 8.</summary>
    public const int MaxDepth = 8;

    /// <summary>Reads a policy.</summary>
    /// <param name="utf8">The content of the file, in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">The name of the file, for the failures; <c>null</c> when there is none.</param>
    public static PolicyReading Read(ReadOnlySpan<byte> utf8, string? file = null)
    {
        if (ByteOrderMarks.IsUtf16(utf8)) return Refuse("policy-not-utf8", "the file is UTF-16", "save it as UTF-8", file);
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        if (utf8.Length > MaxBytes)
            return Refuse("policy-too-large", "the file is larger than 262144 bytes", "a policy needs a few kilobytes; check that this is the right file", file);

        PolicyDocument? document;
        try
        {
            document = JsonSerializer.Deserialize(utf8, PolicyJsonContext.Default.PolicyDocument);
        }
        catch (JsonException error)
        {
            return NotReadable(error, file);
        }

        if (document is null) return Refuse("policy-wrong-type", "the file holds null", "write an object", file, 1, 1);
        var failures = new PolicyFailures(utf8, file);
        var policy = new PolicyChecker(document, failures).Check();
        return new PolicyReading { Policy = policy, Failures = failures.InOrder() };
    }

    // The serializer's own message may quote the file and names internal types, so it is not passed on. It wraps the
    // parser's exceptions; its own (a wrong type, a member given twice) stand alone.
    private static PolicyReading NotReadable(JsonException error, string? file)
    {
        var line = (int)(error.LineNumber ?? 0) + 1;
        var column = (int)(error.BytePositionInLine ?? 0) + 1;
        var field = error.Path is { Length: > 2 } path ? path[2..] : "";
        return error.InnerException is JsonException
            ? Refuse("policy-not-json", "the text is not JSON from here on", "check brackets, quotes and commas around here", file, line, column, field)
            : Refuse("policy-wrong-type", "the value is not of the type that belongs here, or a member stands twice",
                "see the schema for what belongs here", file, line, column, field);
    }

    private static PolicyReading Refuse(string code, string message, string mend, string? file, int? line = null, int? column = null, string field = "") =>
        new()
        {
            Failures = [new Failure { Code = code, Field = field, Message = message, Mend = mend, File = file, Line = line, Column = column }],
        };
}
