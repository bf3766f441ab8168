namespace Hotline.Triage.Notes;

/// <summary>The letters of one word at a time, in space that is used again.</summary>
internal sealed class Letters
{
    private char[] _letters = new char[256];
    private int _count;

    public ReadOnlySpan<char> Written => _letters.AsSpan(0, _count);

    /// <summary>Room for the letters of the next word.</summary>
    /// <param name="longest">How many there may be.</param>
    public Span<char> Start(int longest)
    {
        // A note is one word at most, so the room need not grow letter by letter.
        if (longest > _letters.Length) _letters = new char[longest];
        return _letters;
    }

    public void End(int count) => _count = count;
}
