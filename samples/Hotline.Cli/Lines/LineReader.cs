using System.Text;
using Hotline.LinkedSources;

namespace Hotline.Cli.Lines;

/// <summary>Reads lines of any number, one at a time, each up to a limit.</summary>
internal static class LineReader
{
    /// <summary>A longer line is no call report; it is passed over without being kept in memory.</summary>
    public const int MaxBytes = 16 << 20;

    private const byte LineFeed = (byte)'\n';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="stream">What to read.</param>
    /// <param name="onBytes">Told how many bytes were read, for progress.</param>
    public static IEnumerable<InputLine> Read(Stream stream, Action<int>? onBytes = null)
    {
        var buffer = new byte[64 << 10];
        using var line = new MemoryStream();
        var number = 0;
        var tooLong = false;
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            onBytes?.Invoke(count);
            for (var start = 0; start < count;)
            {
                var end = Array.IndexOf(buffer, LineFeed, start, count - start);
                var length = (end < 0 ? count : end) - start;
                tooLong |= line.Length + length > MaxBytes;
                if (tooLong) line.SetLength(0);
                else line.Write(buffer, start, length);
                start += length + 1;
                if (end < 0) continue;
                yield return ToLine(line, ++number, tooLong);
                line.SetLength(0);
                tooLong = false;
            }
        }

        if (line.Length > 0 || tooLong) yield return ToLine(line, ++number, tooLong);
    }

    private static InputLine ToLine(MemoryStream line, int number, bool tooLong)
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        if (number == 1 && ByteOrderMarks.IsUtf16(bytes)) return new InputLine { Number = number, Text = "", IsUtf16 = true };
        if (number == 1 && bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (bytes.EndsWith("\r"u8)) bytes = bytes[..^1];
        try
        {
            return new InputLine { Number = number, Text = Strict.GetString(bytes), IsTooLong = tooLong };
        }
        catch (DecoderFallbackException)
        {
            return new InputLine { Number = number, Text = Encoding.UTF8.GetString(bytes), IsBroken = true };
        }
    }
}
