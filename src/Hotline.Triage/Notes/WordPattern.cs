using System.Runtime.InteropServices;

namespace Hotline.Triage.Notes;

/// <summary>The beginning and the end of a word, with a stem between.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordPattern(string Start, string End)
{
    /// <summary>Shorter stems are shared by words that have nothing to do with each other.</summary>
    private const int ShortestStem = 3;

    /// <summary>The fewest letters of a word of this pattern.</summary>
    public int Shortest => Start.Length + ShortestStem + End.Length;

    /// <summary>The stem of a word of this pattern.</summary>
    public bool TryStem(ReadOnlySpan<char> word, out ReadOnlySpan<char> stem)
    {
        stem = default;
        if (word.Length < Shortest || !word.StartsWith(Start, StringComparison.Ordinal)
            || !word.EndsWith(End, StringComparison.Ordinal)) return false;
        stem = word[Start.Length..^End.Length];
        return true;
    }

    /// <summary>The word of this pattern with a stem; empty when there is no room for it.</summary>
    public ReadOnlySpan<char> With(ReadOnlySpan<char> stem, Span<char> room)
    {
        var length = Start.Length + stem.Length + End.Length;
        if (length > room.Length) return [];
        Start.CopyTo(room);
        stem.CopyTo(room[Start.Length..]);
        End.CopyTo(room[(Start.Length + stem.Length)..]);
        return room[..length];
    }
}
