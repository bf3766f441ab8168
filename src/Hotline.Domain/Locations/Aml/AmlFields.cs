using System.Globalization;
using Hotline.Domain.Failures;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Domain.Locations.Aml;

/// <summary>The fields of one message, and what is wrong with them. A value that cannot be read counts as missing, and is
/// named but never quoted.</summary>
internal sealed class AmlFields
{
    private const int LongestNumber = 20;
    private static readonly LocalDateTimePattern Stamp = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public List<Failure> Failures { get; } = [];

    /// <summary>Adds a field. Of two with different values neither is believed: the place of a caller must not depend on
    /// which came first.</summary>
    public void Add(string key, string value)
    {
        if (!_values.TryAdd(key, value) && !string.Equals(_values[key], value, StringComparison.Ordinal))
        {
            _values[key] = "";
            Add(AmlFailures.FieldTwice.At(key));
        }
    }

    public bool Has(string key) => _values.TryGetValue(key, out var value) && value.Length > 0;

    public string? Text(string key) => Has(key) ? _values[key] : null;

    /// <summary>A number within a range, or null. Only digits, a sign and a decimal point are read: no exponent, no comma,
    /// no words such as NaN.</summary>
    public double? Number(string key, double lowest, double highest)
    {
        if (Plain(key) is not { } number) return null;
        if (number >= lowest && number <= highest) return number;
        Add(AmlFailures.FieldOutOfRange.At(key, lowest, highest));
        return null;
    }

    /// <summary>A number, whatever its size, or null.</summary>
    public double? Plain(string key)
    {
        if (Text(key) is not { } text) return null;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (text.Length <= LongestNumber && text.All(character => char.IsAsciiDigit(character) || character is '+' or '-' or '.')
            && double.TryParse(text, Style, CultureInfo.InvariantCulture, out var number))
            return number;
        Add(AmlFailures.FieldMalformed.At(key, "12.5"));
        return null;
    }

    /// <summary>A time written as in 20130717141935, in UTC.</summary>
    public Instant? Time(string key)
    {
        if (Text(key) is not { } text) return null;
        if (Stamp.Parse(text).TryGetValue(default, out var time) && time.Year > 0) return time.InUtc().ToInstant();
        Add(AmlFailures.FieldMalformed.At(key, "20130717141935"));
        return null;
    }

    /// <summary>A time in milliseconds since the year 1970.</summary>
    public Instant? Milliseconds(string key)
    {
        if (Text(key) is not { } text) return null;
        const long Last = 253_402_300_799_999;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= Last)
            return Instant.FromUnixTimeMilliseconds(milliseconds);
        Add(AmlFailures.FieldMalformed.At(key, "1476189444435"));
        return null;
    }

    /// <summary>A time in whole seconds since the year 1970.</summary>
    public Instant? Seconds(string key)
    {
        if (Text(key) is not { } text) return null;
        const long Last = 253_402_300_799;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Last) return Instant.FromUnixTimeSeconds(seconds);
        Add(AmlFailures.FieldMalformed.At(key, "1593187189"));
        return null;
    }

    /// <summary>Cuts a field of several values into fields named <c>key[0]</c> and so on.</summary>
    public void Split(string key, string example, int count)
    {
        if (Text(key) is not { } text) return;
        var values = text.Split(',');
        if (values.Length != count) Add(AmlFailures.FieldMalformed.At(key, example));
        else for (var i = 0; i < count; i++) Add(string.Create(CultureInfo.InvariantCulture, $"{key}[{i}]"), values[i].Trim());
    }

    public string? Digits(string key, int fewest, int most)
    {
        if (Text(key) is not { } text) return null;
        if (text.Length >= fewest && text.Length <= most && text.All(char.IsAsciiDigit)) return text;
        Add(AmlFailures.FieldMalformed.At(key, new string('9', fewest)));
        return null;
    }

    public void Add(Failure failure) => Failures.Add(failure);
}
