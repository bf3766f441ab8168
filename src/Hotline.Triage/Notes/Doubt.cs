namespace Hotline.Triage.Notes;

/// <summary>Words that speak against the dangers which a note tells of.</summary>
/// <param name="fact">The fact, by its place in the pack, under which they are named.</param>
/// <param name="start">What the words are added to, below 0.</param>
/// <param name="weights">By word or pair: how much it speaks against a danger.</param>
/// <param name="isBeyondDoubt">Of each fact, whether nothing puts it in doubt.</param>
internal sealed class Doubt(int fact, int start, short[] weights, bool[] isBeyondDoubt)
{
    public int Fact => fact;

    public int Start => start;

    /// <summary>Of each fact, whether nothing puts it in doubt.</summary>
    public ReadOnlySpan<bool> BeyondDoubt => isBeyondDoubt;

    public int WeightOf(int word) => weights[word];

    /// <summary>Whether a phrase tells of a danger that nothing puts in doubt.</summary>
    public bool Spares(LexiconEntry entry)
    {
        foreach (var given in entry.Gives)
            if (given.Value.IsTrue && isBeyondDoubt[given.Fact])
                return true;
        return false;
    }
}
