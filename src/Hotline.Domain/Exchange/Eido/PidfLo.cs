using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Places as a Presence Information Data Format Location Object: RFC 4119, with shapes of RFC 5491, civic addresses
/// of RFC 5139 and confidence of RFC 7459.</summary>
/// <remarks>Of a civic address are written: country, <c>A3</c> the district, <c>A4</c> the village, <c>ADDCODE</c> the code of the
/// village or else of the district, <c>LOC</c> the address in words, <c>LMK</c> the landmark.</remarks>
internal static class PidfLo
{
    private const int MaxCharacters = 100_000;
    private const int MaxDepth = 32;
    private const string Wgs84 = "urn:ogc:def:crs:EPSG::4326";
    private const string Metres = "urn:ogc:def:uom:EPSG::9001";
    // Nobody: RFC 3323 keeps this name for the purpose.
    private const string Nobody = "pres:anonymous@anonymous.invalid";

    private static readonly XNamespace Pidf = "urn:ietf:params:xml:ns:pidf";
    private static readonly XNamespace Model = "urn:ietf:params:xml:ns:pidf:data-model";
    private static readonly XNamespace Privacy = "urn:ietf:params:xml:ns:pidf:geopriv10";
    private static readonly XNamespace Gml = "http://www.opengis.net/gml";
    private static readonly XNamespace Shapes = "http://www.opengis.net/pidflo/1.0";
    private static readonly XNamespace Confidence = "urn:ietf:params:xml:ns:geopriv:conf";
    private static readonly XNamespace Civic = "urn:ietf:params:xml:ns:pidf:geopriv10:civicAddr";

    private static readonly CodeTable<PositioningMethod> Methods = new(
        (PositioningMethod.Satellite, "GPS"), (PositioningMethod.WiFi, "802.11"), (PositioningMethod.Cell, "Cell"), (PositioningMethod.CallTaker, "Manual"));

    /// <summary>The place as XML, or <c>null</c> when there is nothing to tell.</summary>
    /// <exception cref="ArgumentException">A text holds a character that XML cannot carry.</exception>
    public static string? Write(Place place)
    {
        var parts = new[] { place.Position is { } position ? Shape(position) : null, Address(place) }.OfType<XElement>().ToList();
        if (parts.Count == 0) return null;
        var (method, fixedAt) = (place.Position?.Method, place.Position?.FixedAt);
        var root = new XElement(
            Pidf + "presence",
            new XAttribute("entity", Nobody),
            new XElement(
                Model + "device",
                new XAttribute("id", "d1"),
                new XElement(
                    Privacy + "geopriv",
                    new XElement(Privacy + "location-info", parts),
                    new XElement(Privacy + "usage-rules"),
                    method is { } known && Methods.All.Contains(known) ? new XElement(Privacy + "method", Methods.ToCode(known)) : null),
                fixedAt is { } at ? new XElement(Model + "timestamp", ExchangeTimes.Write(at)) : null));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize })) root.Save(writer);
        return text.ToString();
    }

    /// <summary>The place, as far as it can be read.</summary>
    public static Place Read(string xml, string field, GeoBounds expected, ExchangeProblems problems)
    {
        var trimmed = xml.Trim();
        if (ExchangeXml.Load(settings => XmlReader.Create(new StringReader(trimmed), settings), MaxCharacters, MaxDepth, field, problems) is not { } root) return Place.Unknown;
        if (Named(root, "location-info") is not [{ } info, ..])
        {
            problems.Add(EidoFailures.LocationMalformed.At(field));
            return Place.Unknown;
        }

        Position? position = null;
        XElement? civic = null;
        var isMore = Named(root, "location-info").Count > 1;
        foreach (var part in info.Elements())
        {
            if (position is null && part.Name.LocalName is "Point" or "Circle") position = ReadShape(part, root, field, expected, problems, ref isMore);
            else if (civic is null && part.Name.LocalName is "civicAddress") civic = part;
            else isMore |= part.Name.LocalName is not "confidence";
        }

        if (isMore) problems.Add(EidoFailures.LocationLeftOut.At(field));
        return (civic is null ? Place.Unknown : ReadAddress(civic)) with { Position = position };
    }

    private static XElement Shape(Position position)
    {
        var pos = new XElement(Gml + "pos", string.Create(CultureInfo.InvariantCulture, $"{position.Point.Latitude} {position.Point.Longitude}"));
        var shape = position.UncertaintyMetres is { } metres
            ? new XElement(Shapes + "Circle", new XAttribute("srsName", Wgs84), pos, new XElement(Shapes + "radius", new XAttribute("uom", Metres), metres.ToString(CultureInfo.InvariantCulture)))
            : new XElement(Gml + "Point", new XAttribute("srsName", Wgs84), pos);
        if (position.ConfidencePercent is { } percent) shape.Add(new XElement(Confidence + "confidence", new XAttribute("pdf", "unknown"), percent.ToString(CultureInfo.InvariantCulture)));
        return shape;
    }

    private static XElement? Address(Place place)
    {
        XElement?[] parts =
        [
            Element("A3", place.District?.Name), Element("A4", place.Village?.Name), Element("LMK", place.Landmark), Element("LOC", place.Address),
            Element("ADDCODE", place.Village?.Code ?? place.District?.Code),
        ];
        return parts.All(part => part is null) ? null : new(Civic + "civicAddress", Element("country", "ID"), parts);
    }

    private static XElement? Element(string name, string? text) => string.IsNullOrWhiteSpace(text) ? null : new(Civic + name, text);

    private static Position? ReadShape(XElement shape, XElement root, string field, GeoBounds expected, ExchangeProblems problems, ref bool isMore)
    {
        var system = (string?)shape.Attribute("srsName");
        if (system is not null && !system.EndsWith("4326", StringComparison.Ordinal) && !system.EndsWith("4979", StringComparison.Ordinal))
        {
            isMore = true;
            return null;
        }

        var numbers = (Text(shape, "pos") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length is not (2 or 3) || Number(numbers[0]) is not { } latitude || Number(numbers[1]) is not { } longitude)
        {
            problems.Add(EidoFailures.LocationMalformed.At(field));
            return null;
        }

        isMore |= numbers.Length == 3;
        var reading = PointReader.Read(latitude, longitude, expected, field);
        foreach (var failure in reading.Failures) problems.Add(failure);
        var (radius, percent) = (Text(shape, "radius"), Text(root, "confidence"));
        var (metres, confidence) = (Number(radius), Number(percent));
        if (radius is not null && metres is not (>= 0 and < double.PositiveInfinity)) problems.Add(PlaceFailures.UncertaintyOutOfRange.At(field));
        if (percent is not null && confidence is not (>= 0 and <= 100)) problems.Add(ExchangeFailures.PercentOutOfRange.At(field));
        var fixedAt = Text(root, "timestamp") is { } time ? problems.Time(time, field) : (Instant?)null;
        // A word of another way of positioning is no more than that: the uncertainty says how good it is.
        var method = Methods.TryParse(Text(root, "method"), out var known) ? known : PositioningMethod.Unknown;
        return problems.HasErrors || reading.Point is not { } point
            ? null
            : new() { Point = point, UncertaintyMetres = metres, ConfidencePercent = confidence, Method = method, FixedAt = fixedAt };
    }

    private static Place ReadAddress(XElement civic)
    {
        var (code, a3, a4) = (Text(civic, "ADDCODE"), Text(civic, "A3"), Text(civic, "A4"));
        var isVillage = code is not null && Village.IsCode(code) && a4 is not null;
        var isDistrict = code is not null && (isVillage || District.IsCode(code)) && a3 is not null;
        string[] told = ["country", "LMK", "ADDCODE", .. isVillage ? ["A4"] : Array.Empty<string>(), .. isDistrict ? ["A3"] : Array.Empty<string>()];
        // An address of another sender has many parts; in one line they are still an address.
        var line = string.Join(", ", civic.Elements().Where(part => !told.Contains(part.Name.LocalName, StringComparer.Ordinal) && !string.IsNullOrWhiteSpace(part.Value)).Select(part => part.Value.Trim()));
        return new()
        {
            District = isDistrict ? new() { Code = code![..8], Name = a3! } : null,
            Village = isVillage ? new() { Code = code!, Name = a4! } : null,
            Landmark = Text(civic, "LMK"),
            Address = line.Length == 0 ? null : line,
        };
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static List<XElement> Named(XElement root, string name) => [.. root.Descendants().Where(part => string.Equals(part.Name.LocalName, name, StringComparison.Ordinal))];

    private static string? Text(XElement root, string name) => Named(root, name) is [{ Value: var value }, ..] && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
