using System.Globalization;
using System.Text;

namespace Hotline.Triage.Reports;

/// <summary>Replaces what JSON does not allow in text: halves of surrogate pairs, written as they are or as <c>\uD800</c>, by
/// U+FFFD, and raw control characters by spaces.</summary>
/// <remarks>The base library's reader refuses a whole document for one of these; a call taker's note is worth more. Each
/// gives one character, so that places in the note stay. A line end inside a text becomes its escape: a sentence ends
/// there, and a denial must not reach over it.</remarks>
internal static class ReportTextRepair
{
    private const int EscapeLength = 6;

    /// <summary>The same text when there is nothing to mend, otherwise the mended one.</summary>
    /// <param name="json">The text as it came.</param>
    /// <param name="halves">Whether there were halves of surrogate pairs.</param>
    /// <param name="controls">Whether there were raw control characters where JSON allows none.</param>
    public static string Repair(string json, out bool halves, out bool controls)
    {
        (halves, controls) = (false, false);
        if (!NeedsALook(json)) return json;
        StringBuilder? mended = null;
        var inText = false;
        for (var i = 0; i < json.Length;)
        {
            var (unit, length) = UnitAt(json, i);
            var (next, nextLength) = i + length < json.Length ? UnitAt(json, i + length) : ('\0', 0);
            var paired = char.IsHighSurrogate(unit) && char.IsLowSurrogate(next);
            var whole = paired ? length + nextLength : length;
            var replacement = char.IsSurrogate(unit) && !paired ? "\uFFFD" : length == 1 ? Control(unit, inText) : null;
            if (replacement is null)
            {
                mended?.Append(json, i, whole);
            }
            else
            {
                (mended ??= new StringBuilder(json, 0, i, json.Length)).Append(replacement);
                if (replacement is "\uFFFD") halves = true;
                else controls = true;
            }

            if (unit is '"' && length == 1) inText = !inText;
            i += whole;
        }

        return mended?.ToString() ?? json;
    }

    /// <summary>Nearly all text is plain: no surrogates, no escapes, no control characters.</summary>
    private static bool NeedsALook(string json) =>
        json.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || json.AsSpan().ContainsAnyInRange('\0', '\u001F') || json.Contains('\\', StringComparison.Ordinal);

    /// <summary>What stands in for a raw control character; <c>null</c> for any other and for white space between the values.</summary>
    private static string? Control(char unit, bool inText) => unit switch
    {
        >= ' ' => null,
        '\t' or '\n' or '\r' when !inText => null,
        '\n' => "\\n",
        '\r' => "\\r",
        _ => " ",
    };

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
