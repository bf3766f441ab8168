namespace Hotline.Triage.Notes;

/// <summary>Words that speak against the dangers which a note tells of.</summary>
/// <param name="fact">The fact, by its place in the pack, under which they are named.</param>
/// <param name="start">What the words are added to, below 0.</param>
/// <param name="weights">By word or pair: how much it speaks against a danger.</param>
/// <param name="isDeadly">Of each fact, whether nothing puts it in doubt.</param>
internal sealed class Doubt(int fact, int start, short[] weights, bool[] isDeadly)
{
    public int Fact => fact;

    public int Start => start;

    /// <summary>Of each fact, whether nothing puts it in doubt.</summary>
    public ReadOnlySpan<bool> Deadly => isDeadly;

    public int WeightOf(int word) => weights[word];

    /// <summary>Whether a phrase tells of a danger that nothing puts in doubt.</summary>
    public bool IsDeadly(LexiconEntry entry)
    {
        foreach (var given in entry.Gives)
            if (given.Value.IsTrue && isDeadly[given.Fact])
                return true;
        return false;
    }
}
