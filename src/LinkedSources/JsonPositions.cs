using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hotline.LinkedSources;

/// <summary>Finds where in a JSON text a value stands, so that an error found later, in the meaning, can name the
/// line and column.</summary>
/// <remarks>Reads the text again for every question: errors are rare, and the good path keeps no positions. This
/// file is compiled into each package that reads JSON.</remarks>
internal static class JsonPositions
{
    /// <summary>The line and column, both counted from 1, of the value at a path such as <c>rules[3].when.all[0]</c>,
    /// or of the nearest value above it that is in the text.</summary>
    /// <param name="utf8">The text; it may hold comments and trailing commas.</param>
    /// <param name="path">Property names joined by dots, array places in brackets; empty for the whole.</param>
    public static (int Line, int Column) Find(ReadOnlySpan<byte> utf8, string path)
    {
        var best = 0L;
        var bestLength = -1;
        var current = new StringBuilder();
        var frames = new Stack<(int PathLength, int Index)>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
        });

        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.PropertyName)
                {
                    current.Length = frames.Peek().PathLength;
                    if (current.Length > 0) current.Append('.');
                    current.Append(reader.GetString());
                    continue;
                }

                if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    current.Length = frames.Pop().PathLength;
                    continue;
                }

                if (frames.TryPop(out var frame))
                {
                    if (frame.Index >= 0)
                    {
                        current.Length = frame.PathLength;
                        current.Append(CultureInfo.InvariantCulture, $"[{frame.Index}]");
                        frame.Index++;
                    }

                    frames.Push(frame);
                }

                if (current.Length > bestLength && IsAtOrAbove(current, path))
                    (best, bestLength) = (reader.TokenStartIndex, current.Length);

                if (reader.TokenType is JsonTokenType.StartObject) frames.Push((current.Length, -1));
                else if (reader.TokenType is JsonTokenType.StartArray) frames.Push((current.Length, 0));
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // A text that is broken further down: what was found up to there is still the best answer.
        }

        return LineAndColumn(utf8, (int)best);
    }

    /// <summary>The lines, counted from 1, on which the elements of an array begin, found in one pass.</summary>
    /// <param name="utf8">The text: an object.</param>
    /// <param name="section">The member of it that is the array.</param>
    public static List<int> LinesOfElements(ReadOnlySpan<byte> utf8, string section)
    {
        var lines = new List<int>();
        var (line, counted) = (1, 0);
        var inSection = false;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,
        });

        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName) inSection = reader.ValueTextEquals(section);
            if (!inSection || reader.CurrentDepth != 2 || reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) continue;
            line += utf8[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>The line and column, both counted from 1 in characters, of a byte.</summary>
    public static (int Line, int Column) LineAndColumn(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..Math.Min(offset, utf8.Length)];
        var line = before.Count((byte)'\n') + 1;
        return (line, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1);
    }

    private static bool IsAtOrAbove(StringBuilder candidate, string path)
    {
        if (candidate.Length > path.Length) return false;
        for (var i = 0; i < candidate.Length; i++)
            if (candidate[i] != path[i])
                return false;
        return candidate.Length == 0 || candidate.Length == path.Length || path[candidate.Length] is '.' or '[';
    }
}
