namespace Hotline.Triage.Evaluation;

/// <summary>The working space of one evaluation. Used by one thread at a time, and used again.</summary>
internal sealed class RuleScratch(int facts, int words, int commonFacts)
{
    /// <summary>The ordinal of each fact; 0 for the unknown ones.</summary>
    public int[] Ordinals { get; } = new int[facts];

    /// <summary>The known facts, in any order.</summary>
    public int[] Known { get; } = new int[facts];

    /// <summary>How many facts are known.</summary>
    public int KnownCount { get; private set; }

    /// <summary>The terms that no list of readers has ruled out.</summary>
    public ulong[] Alive { get; } = new ulong[words];

    /// <summary>The terms with rare facts that hold.</summary>
    public ulong[] Holding { get; } = new ulong[words];

    /// <summary>The bitmaps of the known common facts.</summary>
    public int[] KnownBitmaps { get; } = new int[commonFacts];

    public int KnownBitmapCount { get; set; }

    /// <summary>The bitmaps that a term must be in to hold for certain: it reads no unknown common fact.</summary>
    public int[] AbsentBitmaps { get; } = new int[commonFacts + 1];

    public int AbsentBitmapCount { get; set; }

    /// <summary>The terms that hold or may yet hold; filled by a full evaluation.</summary>
    public ulong[] Possible { get; } = new ulong[words];

    /// <summary>The terms that hold; filled by a full evaluation.</summary>
    public ulong[] Definite { get; } = new ulong[words];

    /// <summary>Gives a fact a value. The last known one counts.</summary>
    public void Set(int fact, int ordinal)
    {
        if (ordinal == FactDomain.Unknown) return;
        if (Ordinals[fact] == FactDomain.Unknown) Known[KnownCount++] = fact;
        Ordinals[fact] = ordinal;
    }

    /// <summary>Makes every fact unknown again.</summary>
    public void Forget()
    {
        for (var i = 0; i < KnownCount; i++) Ordinals[Known[i]] = FactDomain.Unknown;
        KnownCount = 0;
    }
}
