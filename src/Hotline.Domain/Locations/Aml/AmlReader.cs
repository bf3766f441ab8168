using System.Globalization;
using Hotline.Domain.Callers;
using Hotline.Domain.Failures;
using NodaTime;

namespace Hotline.Domain.Locations.Aml;

/// <summary>Reads the messages in which a caller's telephone tells where it is.</summary>
/// <remarks>
/// <para>Two forms of ETSI TS 103 625 (Advanced Mobile Location), as Android's Emergency Location Service sends them too: the text
/// message of version 1, <c>A"ML=1;lt=…;lg=…;rd=…;top=…;lc=…;pm=…;si=…;ei=…;mcc=…;mnc=…;ml=…</c>, and the form fields
/// posted over HTTPS, <c>v=1&amp;location_latitude=…</c>. The experimental text message of version 2 is refused.</para>
/// <para>A field that cannot be read is left out and named; the rest is used, for every field is optional to the sender. The
/// numbers of the SIM card and the device (<c>si ei device_imsi device_imei device_iccid</c>) are never looked at. A
/// message that says that the telephone does not know its place (<c>pm=N</c>, or 0, 0) gives no position.</para>
/// <para>Codes that refuse the text: <c>aml-missing aml-too-long aml-not-aml aml-version-unsupported</c>. Of a field left out:
/// <c>aml-field-malformed aml-field-out-of-range aml-field-twice</c>, and those of <see cref="PointReader"/>. Warnings:
/// <c>aml-no-position aml-field-missing aml-field-unknown aml-length-missing aml-length-wrong aml-method-unknown
/// aml-number-malformed aml-position-old aml-position-ahead</c>.</para>
/// <para>Immutable and safe to use from several threads at once.</para>
/// </remarks>
public sealed class AmlReader
{
    /// <summary>The most characters a text message may have: 640, four messages joined.</summary>
    public const int MaxSms = 640;

    /// <summary>The most characters posted form fields may have: 8,192.</summary>
    public const int MaxForm = 8192;

    private const string Header = "A\"ML";
    private const int MaxFloor = 20;
    private const double FarthestMetres = 1_000_000;

    // Read over on purpose: what identifies the SIM card or the device is not needed to find anybody.
    private static readonly string[] SmsRest = ["lt", "lg", "rd", "top", "lc", "pm", "si", "ei", "mcc", "mnc", "ml"];

    private static readonly string[] FormRest =
    [
        "v", "emergency_number", "source", "thunderbird_version", "time",
        "location_latitude", "location_longitude", "location_time", "location_altitude", "location_altitude_msl", "location_floor",
        "location_source", "location_accuracy", "location_vertical_accuracy", "location_vertical_accuracy_msl",
        "location_confidence", "location_certainty", "location_bearing", "location_speed", "device_number", "device_model",
        "device_imsi", "device_imei", "device_iccid", "device_os", "cell_id", "cell_carrier", "cell_home_mcc", "cell_home_mnc",
        "cell_network_mcc", "cell_network_mnc", "hmac",
    ];

    private readonly NumberingPlan _plan;
    private readonly GeoBounds _expected;

    /// <summary>Makes a reader.</summary>
    /// <param name="plan">How national numbers are written; <c>null</c> for Indonesia.</param>
    /// <param name="expected">Where callers are expected; <c>null</c> for <see cref="GeoBounds.Indonesia"/>.</param>
    /// <exception cref="ArgumentException">The plan's fewest digits are more than its most.</exception>
    public AmlReader(NumberingPlan? plan = null, GeoBounds? expected = null)
    {
        (_plan, _expected) = (plan ?? NumberingPlan.Indonesia, expected ?? GeoBounds.Indonesia);
        NumberingPlan.ThrowIfUnusable(_plan);
    }

    /// <summary>How much older than its receipt a position may be without a warning: 10 minutes.</summary>
    public static Duration OldAfter { get; } = Duration.FromMinutes(10);

    /// <summary>How far the clock of a telephone may be ahead of the receipt without a warning: 5 minutes.</summary>
    public static Duration MostAhead { get; } = Duration.FromMinutes(5);

    /// <summary>Reads a text message.</summary>
    /// <param name="text">The text, decoded; <c>null</c> is a failure.</param>
    /// <param name="receivedAt">When it was received.</param>
    public AmlReading ReadSms(string? text, Instant receivedAt)
    {
        var fields = new AmlFields();
        var message = text?.Trim() ?? "";
        if (Refusal(message, MaxSms) is { } refused) return refused;
        var parts = message.TrimEnd(';').Split(';');
        var header = parts[0].Split('=', 2);
        if (!string.Equals(header[0].Trim(), Header, StringComparison.Ordinal) || header.Length < 2) return Refused("aml-not-aml", "the text does not begin as an AML message does", "hand only messages that begin with A\"ML= to this reader");
        if (!string.Equals(header[1].Trim(), "1", StringComparison.Ordinal)) return Refused("aml-version-unsupported", "the version of the message is not 1", "have version 1 sent; version 2 is experimental");

        foreach (var part in parts.Skip(1)) Add(fields, part.Split('=', 2), SmsRest, decode: false);
        CheckLength(fields, message.Length);
        var method = fields.Text("pm")?.ToUpperInvariant();
        var hasNone = method is "N" || fields.Text("rd") is "N";
        return Read(fields, hasNone, receivedAt, new Keys { Latitude = "lt", Longitude = "lg", Radius = "rd", Source = "pm", Country = "mcc", Network = "mnc" },
            fields.Time("top"), fields.Has("lc") ? fields.Number("lc", 0, 100, "send percent from 0 to 100") : null);
    }

    /// <summary>Reads form fields as they are posted (<c>application/x-www-form-urlencoded</c>).</summary>
    /// <param name="body">The body of the request; <c>null</c> is a failure. Whoever lets it in has checked its
    /// <c>hmac</c>: this reader does not.</param>
    /// <param name="receivedAt">When it was received.</param>
    public AmlReading ReadForm(string? body, Instant receivedAt)
    {
        var fields = new AmlFields();
        var message = body?.Trim() ?? "";
        if (Refusal(message, MaxForm) is { } refused) return refused;
        foreach (var part in message.Split('&')) Add(fields, part.Split('=', 2), FormRest, decode: true);
        if (!fields.Has("location_latitude") && !fields.Has("location_longitude") && !fields.Has("v"))
            return Refused("aml-not-aml", "the text has none of the fields of an AML message", "hand only posted AML messages to this reader");
        if (fields.Text("v") is { } version && version is not ("1" or "2" or "3"))
            fields.Warn("aml-field-unknown", "v", "the version is not known; the fields are read as those of version 1", "check what the sender has changed");

        var confidence = fields.Has("location_certainty")
            ? fields.Number("location_certainty", 0, 100, "send percent from 0 to 100")
            : fields.Number("location_confidence", 0, 1, "send a share from 0 to 1") * 100;
        return Read(fields, false, receivedAt, new Keys
        {
            Latitude = "location_latitude",
            Longitude = "location_longitude",
            Radius = "location_accuracy",
            Source = "location_source",
            Country = "cell_network_mcc",
            Network = "cell_network_mnc",
        }, fields.Milliseconds("location_time"), confidence);
    }

    private static AmlReading? Refusal(string message, int most) => message.Length switch
    {
        0 => Refused("aml-missing", "there is no message", "hand over the text of the message"),
        var length when length > most => Refused("aml-too-long", "the message is too long", string.Create(CultureInfo.InvariantCulture, $"hand over at most {most} characters")),
        _ => null,
    };

    private static AmlReading Refused(string code, string message, string mend) =>
        new() { Failures = [new Failure { Code = code, Field = "", Message = message, Mend = mend }] };

    private static void Add(AmlFields fields, string[] pair, string[] known, bool decode)
    {
        var key = pair[0].Trim();
        if (key.Length == 0 && pair.Length == 1) return;
        if (!known.Contains(key, StringComparer.Ordinal))
        {
            // What is not known may be anything, so only a plain name is shown.
            var isName = key.Length is > 0 and <= 40 && key.All(character => char.IsAsciiLetterLower(character) || character == '_');
            fields.Warn("aml-field-unknown", isName ? key : "", "a field is not known, and is left out", "nothing to do, unless the sender has changed its form");
            return;
        }

        if (pair.Length < 2)
            fields.Fail("aml-field-malformed", key, "the field has no value, and is left out", "send a name, an equals sign and a value");
        else
            fields.Add(key, decode ? Uri.UnescapeDataString(pair[1].Replace('+', ' ')).Trim() : pair[1].Trim());
    }

    private static void CheckLength(AmlFields fields, int length)
    {
        if (!fields.Has("ml"))
            fields.Warn("aml-length-missing", "ml", "the length at the end is missing: the message may have been cut short", "ask the caller for the place too");
        else if (fields.Plain("ml") is { } told && told != length)
            fields.Warn("aml-length-wrong", "ml", "the message is not as long as it says: it may have been cut or changed", "ask the caller for the place too");
    }

    private static PositioningMethod Method(AmlFields fields, string key)
    {
        switch (fields.Text(key)?.ToUpperInvariant())
        {
            case "G" or "GPS" or "GNSS": return PositioningMethod.Satellite;
            case "W" or "WIFI" or "WI-FI": return PositioningMethod.WiFi;
            case "C" or "CELL": return PositioningMethod.Cell;
            case "F" or "FUSED": return PositioningMethod.Fused;
            case null or "" or "N" or "U" or "UNKNOWN": return PositioningMethod.Unknown;
            default:
                fields.Warn("aml-method-unknown", key, "the way of positioning is not known", "nothing to do; the uncertainty says how good it is");
                return PositioningMethod.Unknown;
        }
    }

    private AmlReading Read(AmlFields fields, bool hasNone, Instant receivedAt, Keys keys, Instant? fixedAt, double? confidence)
    {
        var message = new AmlMessage
        {
            Position = hasNone ? null : Position(fields, keys, fixedAt, confidence),
            Number = Number(fields),
            Floor = fields.Text("location_floor") is { Length: <= MaxFloor } floor && !floor.Any(char.IsControl) ? floor : null,
            AltitudeMetres = fields.Number("location_altitude", -12_000, 100_000, "send metres above the ellipsoid"),
            NetworkCountry = fields.Digits(keys.Country, 3, 3),
            Network = fields.Digits(keys.Network, 2, 3),
        };
        if (message.Position is null)
            fields.Warn("aml-no-position", "", "the message has no usable position", "ask the caller for the place");
        else if (fixedAt is null)
            fields.Warn("aml-field-missing", "", "it is not told when the position was found: it may be an old one", "ask the caller for the place too");
        else if (receivedAt - fixedAt > OldAfter)
            fields.Warn("aml-position-old", "", "the position is more than 10 minutes old", "ask the caller whether they have moved");
        else if (fixedAt - receivedAt > MostAhead)
            fields.Warn("aml-position-ahead", "", "the position is told to be from the future: a clock is wrong", "ask the caller for the place too");
        return new AmlReading { Message = message, Failures = [.. fields.Failures] };
    }

    private Position? Position(AmlFields fields, Keys keys, Instant? fixedAt, double? confidence)
    {
        var (latitude, longitude) = (fields.Plain(keys.Latitude), fields.Plain(keys.Longitude));
        if (latitude is null && longitude is null) return null;
        var reading = PointReader.Read(latitude, longitude, _expected);
        fields.Failures.AddRange(reading.Failures);
        if (!reading.IsAccepted) return null;
        var radius = fields.Number(keys.Radius, 0, FarthestMetres, "send metres");
        if (radius is null)
            fields.Warn("aml-field-missing", keys.Radius, "it is not told how sure the place is", "do not rely on the point alone");
        return new Position { Point = reading.Point, UncertaintyMetres = radius, ConfidencePercent = confidence, Method = Method(fields, keys.Source), FixedAt = fixedAt };
    }

    private PhoneNumber? Number(AmlFields fields)
    {
        // An equals sign, a plus for a space: in a form the plus of +62 must be written %2B, and often is not.
        if (fields.Text("device_number") is not { } text) return null;
        if (PhoneNumber.TryParse(text, _plan, out var number)) return number;
        fields.Warn("aml-number-malformed", "device_number", "the telephone number cannot be read, and is left out", "find the call by another way");
        return null;
    }

    /// <summary>What the two forms call the same things.</summary>
    private sealed record Keys
    {
        public required string Latitude { get; init; }

        public required string Longitude { get; init; }

        public required string Radius { get; init; }

        public required string Source { get; init; }

        public required string Country { get; init; }

        public required string Network { get; init; }
    }
}
