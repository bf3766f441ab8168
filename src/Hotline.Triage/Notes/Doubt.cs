namespace Hotline.Triage.Notes;

/// <summary>Words that speak against the dangers which a note tells of.</summary>
/// <param name="fact">The fact, by its place in the pack, under which they are named.</param>
/// <param name="start">What the words are added to, below 0.</param>
/// <param name="further">What is added for each further danger, 0 or below: one sign of danger bears out another.</param>
/// <param name="weights">By word or pair: how much it speaks against a danger.</param>
/// <param name="isBeyondDoubt">Of each fact, whether nothing puts it in doubt.</param>
internal sealed class Doubt(int fact, int start, int further, short[] weights, bool[] isBeyondDoubt)
{
    /// <summary>Of the dangers behind the first, so many count; more add nothing to what these say. A program that learns weights counts alike.</summary>
    public const int MostFurther = 2;

    public int Fact => fact;

    /// <summary>What the words of a note are added to.</summary>
    /// <param name="dangers">How many dangers its phrases tell of.</param>
    public int StartOf(int dangers) => start + (further * Math.Clamp(dangers - 1, 0, MostFurther));

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
