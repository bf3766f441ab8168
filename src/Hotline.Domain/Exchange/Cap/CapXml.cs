using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Domain.Exchange.Cap;

/// <summary>Alerts as CAP 1.2 XML.</summary>
/// <remarks>
/// <para>Reading refuses document types and entities, and goes nowhere else for anything. Elements that are not known are
/// passed over. Of several information blocks, areas or circles the first is read, with a warning.</para>
/// <para>Codes: <c>document-too-large document-too-deep document-not-xml document-format-unknown document-member-missing
/// document-text-malformed document-word-unknown document-code-malformed document-time-malformed
/// document-circle-malformed</c>, those of <see cref="PointReader"/>; as a warning <c>document-part-left-out</c>.</para>
/// <para>Safe to use from several threads at once.</para>
/// </remarks>
public static class CapXml
{
    /// <summary>The namespace of CAP 1.2. Other versions are refused.</summary>
    public const string Namespace = "urn:oasis:names:tc:emergency:cap:1.2";

    /// <summary>The most bytes a document that is read may have: 1,048,576.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>How deep a document that is read may be nested: 16.</summary>
    public const int MaxDepth = 16;

    private static readonly XNamespace Cap = Namespace;

    // CAP forbids Z, and has whole seconds.
    private static readonly OffsetDateTimePattern Times = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<m>");

    private static readonly Offset WesternIndonesia = Offset.FromHours(7);

    /// <summary>An alert as XML, in UTF-8. Times are written with the zone of western Indonesia.</summary>
    /// <exception cref="ArgumentNullException">The alert is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A text holds a character that XML cannot carry.</exception>
    public static byte[] Write(CapAlert alert)
    {
        ArgumentNullException.ThrowIfNull(alert);
        var document = new XElement(
            Cap + "alert",
            Element("identifier", alert.Identifier),
            Element("sender", alert.Sender),
            Element("sent", Time(alert.Sent)),
            Element("status", alert.Status.ToString()),
            Element("msgType", alert.MessageType.ToString()),
            Element("scope", alert.Scope.ToString()),
            Element("incidents", alert.Incident is { } incident ? Quoted(incident.Value) : null),
            new XElement(
                Cap + "info",
                Element("language", alert.Language),
                Element("category", alert.Category.ToString()),
                Element("event", alert.Event),
                Element("urgency", alert.Urgency.ToString()),
                Element("severity", alert.Severity.ToString()),
                Element("certainty", alert.Certainty.ToString()),
                Element("expires", alert.Expires is { } expires ? Time(expires) : null),
                Element("headline", alert.Headline),
                Element("description", alert.Description),
                Element("instruction", alert.Instruction),
                alert.AreaDescription is null ? null : new XElement(Cap + "area", Element("areaDesc", alert.AreaDescription), Element("circle", alert.Position is { } position ? Circle(position) : null))));

        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize }))
            document.Save(writer);
        return stream.ToArray();
    }

    /// <summary>Reads an alert.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="expected">Where incidents are expected; <c>null</c> for <see cref="GeoBounds.Indonesia"/>. A point
    /// elsewhere is a warning.</param>
    public static CapReading Read(ReadOnlySpan<byte> utf8, GeoBounds? expected = null)
    {
        var problems = new ExchangeProblems();
        var alert = Load(utf8, problems) is { } root ? Alert(root, expected, problems) : null;
        return new CapReading { Alert = problems.HasErrors ? null : alert, Failures = problems.ToImmutable() };
    }

    private static XElement? Load(ReadOnlySpan<byte> utf8, ExchangeProblems problems)
    {
        if (utf8.Length > MaxBytes)
        {
            problems.Add(ExchangeFailures.TooLarge.At("", MaxBytes));
            return null;
        }

        var content = utf8.ToArray();
        var root = ExchangeXml.Load(settings => XmlReader.Create(new MemoryStream(content), settings), MaxBytes, MaxDepth, "", problems);
        if (root is null || root.Name == Cap + "alert") return root;
        problems.Add(ExchangeFailures.FormatUnknown.At("alert", Namespace));
        return null;
    }

    private static CapAlert? Alert(XElement root, GeoBounds? expected, ExchangeProblems problems)
    {
        const string Path = "alert";
        const string InfoPath = "alert.info";
        if (One(root, "info", Path, problems) is not { } info)
        {
            problems.Add(ExchangeFailures.Missing.At(InfoPath));
            return null;
        }

        var area = One(info, "area", InfoPath, problems);
        var read = new
        {
            Identifier = Text(root, "identifier", CapAlert.MaxName, Path, problems),
            Sender = Text(root, "sender", CapAlert.MaxName, Path, problems),
            Sent = problems.Time(Value(root, "sent"), Path + ".sent"),
            Status = Word<CapStatus>(root, "status", Path, problems),
            MessageType = Word<CapMessageType>(root, "msgType", Path, problems),
            Scope = Word<CapScope>(root, "scope", Path, problems),
            Incident = Incident(root, problems),
            Language = TextOrNull(info, "language", CapAlert.MaxName, InfoPath, problems) ?? "en-US",
            Category = Word<CapCategory>(info, "category", InfoPath, problems),
            Event = Text(info, "event", CapAlert.MaxName, InfoPath, problems),
            Urgency = Word<CapUrgency>(info, "urgency", InfoPath, problems),
            Severity = Word<CapSeverity>(info, "severity", InfoPath, problems),
            Certainty = Word<CapCertainty>(info, "certainty", InfoPath, problems),
            Expires = Value(info, "expires") is { } expires ? problems.Time(expires, InfoPath + ".expires") : (Instant?)null,
            Headline = TextOrNull(info, "headline", CapAlert.MaxText, InfoPath, problems),
            Description = TextOrNull(info, "description", CapAlert.MaxText, InfoPath, problems),
            Instruction = TextOrNull(info, "instruction", CapAlert.MaxText, InfoPath, problems),
            AreaDescription = area is null ? null : Text(area, "areaDesc", CapAlert.MaxText, InfoPath + ".area", problems),
            Position = area is null ? null : Position(area, InfoPath + ".area", expected, problems),
        };
        if (problems.HasErrors) return null;
        return new()
        {
            Identifier = read.Identifier,
            Sender = read.Sender,
            Sent = read.Sent,
            Status = read.Status,
            MessageType = read.MessageType,
            Scope = read.Scope,
            Incident = read.Incident,
            Language = read.Language,
            Category = read.Category,
            Event = read.Event,
            Urgency = read.Urgency,
            Severity = read.Severity,
            Certainty = read.Certainty,
            Expires = read.Expires,
            Headline = read.Headline,
            Description = read.Description,
            Instruction = read.Instruction,
            AreaDescription = read.AreaDescription,
            Position = read.Position,
        };
    }

    private static XElement? One(XElement parent, string name, string path, ExchangeProblems problems)
    {
        var all = parent.Elements(Cap + name).Take(2).ToList();
        if (all.Count > 1) problems.Add(ExchangeFailures.PartLeftOut.At($"{path}.{name}"));
        return all.FirstOrDefault();
    }

    private static string? Value(XElement parent, string name) => parent.Element(Cap + name)?.Value;

    private static string Text(XElement parent, string name, int most, string path, ExchangeProblems problems) =>
        problems.Text(Value(parent, name), most, $"{path}.{name}");

    // An element may be there and empty, which says nothing.
    private static string? TextOrNull(XElement parent, string name, int most, string path, ExchangeProblems problems) =>
        Value(parent, name) is { } text && !string.IsNullOrWhiteSpace(text) ? problems.TextOrNull(text, most, $"{path}.{name}") : null;

    private static T Word<T>(XElement parent, string name, string path, ExchangeProblems problems)
        where T : struct, Enum =>
        problems.Word<T>(Value(parent, name)?.Trim(), TryParse, Enum.GetNames<T>(), $"{path}.{name}");

    // Enum.TryParse alone would read numbers as well.
    private static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, Enum
    {
        value = default;
        return text is not null && Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) && Enum.TryParse(text, out value);
    }

    private static IncidentId? Incident(XElement root, ExchangeProblems problems)
    {
        if (Value(root, "incidents")?.Trim() is not { Length: > 0 } text) return null;
        return problems.Code<IncidentId>(text is ['"', .. var quoted, '"'] ? quoted : text, IncidentId.TryParse, "alert.incidents");
    }

    private static Position? Position(XElement area, string path, GeoBounds? expected, ExchangeProblems problems)
    {
        if (One(area, "circle", path, problems) is not { } circle) return null;
        var field = path + ".circle";
        if (circle.Value.Trim().Split(' ') is not [var point, var radius]
            || point.Split(',') is not [var north, var east]
            || !TryNumber(north, out var latitude) || !TryNumber(east, out var longitude)
            || !TryNumber(radius, out var kilometres) || kilometres is not (>= 0 and < double.PositiveInfinity))
        {
            problems.Add(ExchangeFailures.CircleMalformed.At(field));
            return null;
        }

        var reading = PointReader.Read(latitude, longitude, expected, field);
        foreach (var failure in reading.Failures) problems.Add(failure);
        return reading.Point is { } read ? new() { Point = read, UncertaintyMetres = kilometres * 1000 } : null;
    }

    private static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);

    private static string Circle(Position position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.Point.Latitude},{position.Point.Longitude} {(position.UncertaintyMetres ?? 0) / 1000}");

    private static string Time(Instant at) => Times.Format(at.WithOffset(WesternIndonesia));

    // Names with white space are quoted, as the standard has it for its lists.
    private static string Quoted(string name) => name.Any(char.IsWhiteSpace) ? $"\"{name}\"" : name;

    private static XElement? Element(string name, string? text) => text is null ? null : new(Cap + name, text);
}
