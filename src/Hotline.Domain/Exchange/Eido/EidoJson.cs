using System.Text.Json;
using Hotline.Domain.Callers;
using Hotline.Domain.Exchange.Eido.Format;
using Hotline.Domain.Locations;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Emergency Incident Data Objects as JSON (NENA-STA-021.1b): what one centre tells another about an incident. What is
/// written and read again is the same, but for what <see cref="EidoLocation.Place"/> names.</summary>
/// <remarks>
/// <para>Member names and what is required follow the schema of the repository NENA911/EIDO-JSON at commit 7f62055. The
/// documents hold personal data: the caller's number, places and notes.</para>
/// <para>Writing is strict. Reading is lenient where another sender says more than this library reads: such members, words and
/// shapes are left out, each with a warning that names its place, and the document should be kept. Nothing is fetched from
/// anywhere. A document with anything else wrong gives nothing but a list.</para>
/// <para>Codes: those of <see cref="CallJson"/> for documents, <c>document-not-xml</c>, those of <see cref="PointReader"/>,
/// <c>document-id-twice document-reference-dangling document-priority-out-of-range document-times-reversed
/// document-location-malformed document-percent-out-of-range uncertainty-out-of-range</c>; as warnings <c>document-member-left-out
/// document-word-left-out document-callback-left-out document-update-time-left-out document-location-left-out
/// document-markup-left-out</c>.</para>
/// <para>Safe to use from several threads at once.</para>
/// </remarks>
public static class EidoJson
{
    /// <summary>The version that is written and read: 1.0. Others are refused.</summary>
    public const string Version = "1.0";

    /// <summary>The most bytes a document that is read may have: 8,388,608.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>How deep a document that is read may be nested: 32. A place, which is XML within it: 32 too.</summary>
    public const int MaxDepth = ExchangeJson.MaxDepth;

    /// <summary>A document, as one line of JSON in UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The document is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">It names no agency, two parts have one id, a reference leads nowhere, a call was answered
    /// before it began, or a text of a place holds a character that XML cannot carry.</exception>
    public static byte[] Write(EidoDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        EidoReferences.Check(document);
        return JsonSerializer.SerializeToUtf8Bytes(EidoWriter.Of(document), EidoJsonContext.Default.DocumentJson);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document, in UTF-8, with or without a byte order mark.</param>
    /// <param name="expected">Where incidents are expected; <c>null</c> for <see cref="GeoBounds.Indonesia"/>. A point
    /// elsewhere is a warning.</param>
    /// <param name="plan">How national numbers are written; <c>null</c> for Indonesia.</param>
    /// <exception cref="ArgumentException">The plan's fewest digits are more than its most.</exception>
    public static EidoReading Read(ReadOnlySpan<byte> utf8, GeoBounds? expected = null, NumberingPlan? plan = null)
    {
        plan ??= NumberingPlan.Indonesia;
        NumberingPlan.ThrowIfUnusable(plan);
        var problems = new ExchangeProblems();
        var document = ExchangeJson.Read(utf8, MaxBytes, EidoJsonContext.Default.DocumentJson, problems) is { } written
            ? new EidoReader(problems, expected ?? GeoBounds.Indonesia, plan).Read(written)
            : null;
        return new EidoReading { Document = problems.HasErrors ? null : document, Failures = problems.ToImmutable() };
    }
}
