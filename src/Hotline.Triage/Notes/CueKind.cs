namespace Hotline.Triage.Notes;

/// <summary>What a cue does to the phrases near it. One wording may be several.</summary>
[Flags]
internal enum CueKind
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
    Now = 2048,
    Frames = 4096,
    Over = 8192,
    Earlier = 16384,
    Aftermath = 32768,
    Verdict = 65536,
    Here = 131072,
    TakenFor = 262144,
}
