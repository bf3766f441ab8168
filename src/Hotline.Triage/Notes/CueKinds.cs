namespace Hotline.Triage.Notes;

/// <summary>Kinds of cues that go together.</summary>
internal static class CueKinds
{
    /// <summary>Those that tell something of the note and not only of the phrase beside them, so that other words may be between, and
    /// they may stand in a phrase that gives a fact.</summary>
    public const CueKind OfWholeNotes = CueKind.Asks | CueKind.Hypothetical | CueKind.Now | CueKind.Frames | CueKind.Verdict | CueKind.Over
        | CueKind.Earlier | CueKind.Aftermath | CueKind.Here | CueKind.TakenFor;
}
