namespace Hotline.Triage.Notes;

/// <summary>What a cue does to the phrases near it. One wording may be several.</summary>
[Flags]
internal enum CueKind : ushort
{
    None = 0,
    Negation = 1,
    NegationAfter = 2,
    Hypothetical = 4,
    Past = 8,
    Uncertain = 16,
    Ends = 32,
    Joins = 64,
    Fills = 128,
    PastAfter = 256,
    Asks = 512,
    Reported = 1024,
}
