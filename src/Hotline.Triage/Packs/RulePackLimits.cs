namespace Hotline.Triage.Packs;

/// <summary>How large a pack may be. A pack beyond a limit does not load.</summary>
/// <remarks>Immutable. The defaults leave room for a hundred times the pack of a regency.</remarks>
public sealed record RulePackLimits
{
    /// <summary>The most bytes of all files together. Default 64 MiB.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>The most files. Default 1,000.</summary>
    public int MaxFiles { get; init; } = 1_000;

    /// <summary>The most facts. Default 10,000.</summary>
    public int MaxFacts { get; init; } = 10_000;

    /// <summary>The most rules. Default 200,000.</summary>
    public int MaxRules { get; init; } = 200_000;

    /// <summary>The most wordings of phrases. Default 500,000.</summary>
    public int MaxPhrases { get; init; } = 500_000;

    /// <summary>The most words in a phrase. Default 5: a longer one is a sentence, and fits one caller only.</summary>
    public int MaxPhraseWords { get; init; } = 5;

    /// <summary>How deep conditions may stand inside one another. Default 16.</summary>
    public int MaxConditionDepth { get; init; } = 16;

    /// <summary>The most conditions on facts in one rule. Default 256.</summary>
    public int MaxConditions { get; init; } = 256;
}
