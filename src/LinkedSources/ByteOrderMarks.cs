namespace Hotline.LinkedSources;

/// <summary>What the first bytes of a file say about its letters.</summary>
/// <remarks>This file is compiled into each package that reads files.</remarks>
internal static class ByteOrderMarks
{
    /// <summary>Whether the file says that it is UTF-16, which some editors write.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> content) => content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
