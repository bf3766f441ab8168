using System.Globalization;
using System.Text;

namespace Hotline.Triage.Reports;

/// <summary>Replaces halves of surrogate pairs in JSON text, written as they are or as <c>\uD800</c>, by U+FFFD.</summary>
/// <remarks>The base library's reader refuses a whole document for one such half; a call taker's note is worth more.</remarks>
internal static class SurrogateRepair
{
    private const int EscapeLength = 6;

    /// <summary>The same text when there is nothing to mend, otherwise the mended one.</summary>
    public static string Repair(string json)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < json.Length;)
        {
            var (unit, length) = UnitAt(json, i);
            var (next, nextLength) = i + length < json.Length ? UnitAt(json, i + length) : ('\0', 0);
            var paired = char.IsHighSurrogate(unit) && char.IsLowSurrogate(next);
            var whole = paired ? length + nextLength : length;
            if (char.IsSurrogate(unit) && !paired) (mended ??= new StringBuilder(json, 0, i, json.Length)).Append('\uFFFD');
            else mended?.Append(json, i, whole);
            i += whole;
        }

        return mended?.ToString() ?? json;
    }

    /// <summary>The UTF-16 unit that stands at a place, plain or as an escape, and how many characters it is written in.</summary>
    private static (char Unit, int Length) UnitAt(string json, int i)
    {
        if (json[i] is not '\\' || i + 1 >= json.Length) return (json[i], 1);
        if (json[i + 1] is not 'u') return (json[i + 1], 2);
        return i + EscapeLength <= json.Length
            && ushort.TryParse(json.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? ((char)unit, EscapeLength)
            : (json[i], 1);
    }
}
