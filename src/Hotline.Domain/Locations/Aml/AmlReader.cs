using Hotline.Domain.Callers;
using Hotline.Domain.Failures;
using NodaTime;

namespace Hotline.Domain.Locations.Aml;

/// <summary>Reads the messages in which a caller's telephone tells where it is.</summary>
/// <remarks>
/// <para>Two forms of ETSI TS 103 625 (Advanced Mobile Location), as Android's Emergency Location Service sends them too: the text
/// message of version 1, <c>A"ML=1;lt=…;lg=…;rd=…;top=…;lc=…;pm=…;si=…;ei=…;mcc=…;mnc=…;ml=…</c>, and the form fields
/// posted over HTTPS, <c>v=1&amp;location_latitude=…</c>. The experimental text message of version 2, as Android's documentation
/// describes it (<c>A"ML=2;en=…;et=…;lo=…;lt=…;lc=…;lz=…;ls=…</c>, where <c>lo</c> is latitude, longitude and metres, 0 metres not
/// known, and <c>lt</c> seconds after <c>et</c>), is read too.</para>
/// <para>A field that cannot be read is left out and named; the rest is used, for every field is optional to the sender. The
/// numbers of the SIM card and the device (<c>si ei device_imsi device_imei device_iccid</c>) are never looked at. A
/// message that says that the telephone does not know its place (<c>pm=N</c>, or 0, 0) gives no position.</para>
/// <para>Codes that refuse the text: <c>aml-missing aml-too-long aml-not-aml aml-version-unsupported</c>. Of a field left out:
/// <c>aml-field-malformed aml-field-out-of-range aml-field-twice</c>, and those of <see cref="PointReader"/>. Warnings:
/// <c>aml-no-position aml-uncertainty-missing aml-time-missing aml-field-unknown aml-length-missing aml-length-wrong aml-method-unknown
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
    private const double FarthestSeconds = 30 * 24 * 60 * 60;

    // Read over on purpose: what identifies the SIM card or the device is not needed to find anybody.
    private static readonly string[] SmsRest = ["lt", "lg", "rd", "top", "lc", "pm", "si", "ei", "mcc", "mnc", "ml"];

    // The last three are seen in messages, and not described: they are read over too.
    private static readonly string[] Sms2Rest = ["en", "et", "lo", "lt", "lc", "lz", "ls", "si", "ei", "ml", "nc", "hc", "lg"];

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
        if (!string.Equals(header[0].Trim(), Header, StringComparison.Ordinal) || header.Length < 2) return Refused(AmlFailures.NotAml.At(""));
        if (string.Equals(header[1].Trim(), "2", StringComparison.Ordinal)) return ReadSms2(parts, fields, receivedAt);
        if (!string.Equals(header[1].Trim(), "1", StringComparison.Ordinal)) return Refused(AmlFailures.VersionUnsupported.At(""));

        foreach (var part in parts.Skip(1)) Add(fields, part.Split('=', 2), SmsRest, decode: false);
        CheckLength(fields, message.Length);
        var method = fields.Text("pm")?.ToUpperInvariant();
        var hasNone = method is "N" || fields.Text("rd") is "N";
        return Read(fields, hasNone, receivedAt, new Keys { Latitude = "lt", Longitude = "lg", Radius = "rd", Altitude = "", Source = "pm", Country = "mcc", Network = "mnc" },
            fields.Time("top"), fields.Has("lc") ? fields.Number("lc", 0, 100) : null);
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
            return Refused(AmlFailures.NotAml.At(""));
        if (fields.Text("v") is { } version && version is not ("1" or "2" or "3"))
            fields.Add(AmlFailures.FieldUnknown.At("v"));

        var confidence = fields.Has("location_certainty")
            ? fields.Number("location_certainty", 0, 100)
            : fields.Number("location_confidence", 0, 1) * 100;
        return Read(fields, false, receivedAt, new Keys
        {
            Latitude = "location_latitude",
            Longitude = "location_longitude",
            Radius = "location_accuracy",
            Altitude = "location_altitude",
            Source = "location_source",
            Country = "cell_network_mcc",
            Network = "cell_network_mnc",
        }, fields.Milliseconds("location_time"), confidence);
    }

    private AmlReading ReadSms2(string[] parts, AmlFields fields, Instant receivedAt)
    {
        foreach (var part in parts.Skip(1)) Add(fields, part.Split('=', 2), Sms2Rest, decode: false);
        fields.Split("lo", "-6.5,107.4,20.1", 3);
        fields.Split("lz", "10.5,3", 2);
        var seconds = fields.Has("lt") ? fields.Number("lt", -FarthestSeconds, FarthestSeconds) : null;
        var fixedAt = fields.Seconds("et") is { } calledAt && seconds is { } after ? calledAt + Duration.FromSeconds(after) : (Instant?)null;
        return Read(fields, false, receivedAt, new Keys
        {
            Latitude = "lo[0]",
            Longitude = "lo[1]",
            Radius = "lo[2]",
            Altitude = "lz[0]",
            Source = "ls",
            Country = "mcc",
            Network = "mnc",
            IsZeroRadiusUnknown = true,
        }, fixedAt, fields.Has("lc") ? fields.Number("lc", 0, 100) : null);
    }

    private static AmlReading? Refusal(string message, int most) => message.Length switch
    {
        0 => Refused(AmlFailures.Missing.At("")),
        var length when length > most => Refused(AmlFailures.TooLong.At("", most)),
        _ => null,
    };

    private static AmlReading Refused(Failure failure) => new() { Failures = [failure] };

    private static void Add(AmlFields fields, string[] pair, string[] known, bool decode)
    {
        var key = pair[0].Trim();
        if (key.Length == 0 && pair.Length == 1) return;
        if (!known.Contains(key, StringComparer.Ordinal))
        {
            // What is not known may be anything, so only a plain name is shown.
            var isName = key.Length is > 0 and <= 40 && key.All(character => char.IsAsciiLetterLower(character) || character == '_');
            fields.Add(AmlFailures.FieldUnknown.At(isName ? key : ""));
            return;
        }

        if (pair.Length < 2)
            fields.Add(AmlFailures.FieldMalformed.At(key, $"{key}=…"));
        else
            fields.Add(key, decode ? Uri.UnescapeDataString(pair[1].Replace('+', ' ')).Trim() : pair[1].Trim());
    }

    private static void CheckLength(AmlFields fields, int length)
    {
        if (!fields.Has("ml"))
            fields.Add(AmlFailures.LengthMissing.At("ml"));
        else if (fields.Plain("ml") is { } told && told != length)
            fields.Add(AmlFailures.LengthWrong.At("ml"));
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
                fields.Add(AmlFailures.MethodUnknown.At(key));
                return PositioningMethod.Unknown;
        }
    }

    private AmlReading Read(AmlFields fields, bool hasNone, Instant receivedAt, Keys keys, Instant? fixedAt, double? confidence)
    {
        var message = new AmlMessage
        {
            Position = hasNone ? null : Position(fields, keys, fixedAt, confidence),
            Number = Number(fields),
            Floor = Floor(fields),
            AltitudeMetres = fields.Number(keys.Altitude, -12_000, 100_000),
            NetworkCountry = fields.Digits(keys.Country, 3, 3),
            Network = fields.Digits(keys.Network, 2, 3),
        };
        if (message.Position is null)
            fields.Add(AmlFailures.NoPosition.At(""));
        else if (fixedAt is null)
            fields.Add(AmlFailures.TimeMissing.At(""));
        else if (receivedAt - fixedAt > OldAfter)
            fields.Add(AmlFailures.PositionOld.At(""));
        else if (fixedAt - receivedAt > MostAhead)
            fields.Add(AmlFailures.PositionAhead.At(""));
        return new AmlReading { Message = message, Failures = [.. fields.Failures] };
    }

    private Position? Position(AmlFields fields, Keys keys, Instant? fixedAt, double? confidence)
    {
        var (latitude, longitude) = (fields.Plain(keys.Latitude), fields.Plain(keys.Longitude));
        if (latitude is null && longitude is null) return null;
        var reading = PointReader.Read(latitude, longitude, _expected);
        fields.Failures.AddRange(reading.Failures);
        if (!reading.IsAccepted) return null;
        var radius = fields.Number(keys.Radius, 0, FarthestMetres);
        if (radius is 0 && keys.IsZeroRadiusUnknown) radius = null;
        if (radius is null)
            fields.Add(AmlFailures.UncertaintyMissing.At(keys.Radius));
        return new Position { Point = reading.Point, UncertaintyMetres = radius, ConfidencePercent = confidence, Method = Method(fields, keys.Source), FixedAt = fixedAt };
    }

    private static string? Floor(AmlFields fields)
    {
        if (fields.Text("location_floor") is not { } floor) return null;
        if (floor.Length <= MaxFloor && !floor.Any(char.IsControl)) return floor;
        fields.Add(AmlFailures.FieldMalformed.At("location_floor", "5"));
        return null;
    }

    private PhoneNumber? Number(AmlFields fields)
    {
        // In a form the plus of +62 must be written %2B, and often is not: then it reads as a space, and 62… is left.
        if (fields.Text("device_number") is not { } text) return null;
        if (PhoneNumber.TryParse(text, _plan, out var number)) return number;
        fields.Add(AmlFailures.NumberMalformed.At("device_number"));
        return null;
    }

    /// <summary>What the forms call the same things.</summary>
    private sealed record Keys
    {
        public required string Latitude { get; init; }

        public required string Longitude { get; init; }

        public required string Radius { get; init; }

        public required string Altitude { get; init; }

        public required string Source { get; init; }

        public required string Country { get; init; }

        public required string Network { get; init; }

        public bool IsZeroRadiusUnknown { get; init; }
    }
}
