namespace Hotline.Triage.Packs.Format;

/// <summary>Words that turn a phrase round, by what they do and by language.</summary>
internal sealed class CuesEntry : PackEntry
{
    public Dictionary<string, List<string>>? Negation { get; set; }

    public Dictionary<string, List<string>>? NegationAfter { get; set; }

    public Dictionary<string, List<string>>? Hypothetical { get; set; }

    public Dictionary<string, List<string>>? Past { get; set; }

    public Dictionary<string, List<string>>? PastAfter { get; set; }

    public Dictionary<string, List<string>>? Uncertain { get; set; }

    public Dictionary<string, List<string>>? Reported { get; set; }

    public Dictionary<string, List<string>>? Asks { get; set; }

    public Dictionary<string, List<string>>? Now { get; set; }

    public Dictionary<string, List<string>>? Here { get; set; }

    public Dictionary<string, List<string>>? TakenFor { get; set; }

    public Dictionary<string, List<string>>? Frames { get; set; }

    public Dictionary<string, List<string>>? Verdict { get; set; }

    public Dictionary<string, List<string>>? Over { get; set; }

    public Dictionary<string, List<string>>? Earlier { get; set; }

    public Dictionary<string, List<string>>? Aftermath { get; set; }

    public Dictionary<string, List<string>>? Ends { get; set; }

    public Dictionary<string, List<string>>? Joins { get; set; }

    public Dictionary<string, List<string>>? Fills { get; set; }
}
