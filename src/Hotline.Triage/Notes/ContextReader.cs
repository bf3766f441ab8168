namespace Hotline.Triage.Notes;

/// <summary>Finds how each phrase of a note is meant, by the cues around it.</summary>
/// <remarks>The reach is short on purpose: a danger wrongly negated is worse than one wrongly heard. A cue before a
/// phrase acts when at most <see cref="LongestGap"/> other words, no pause, no other phrase and no word that ends a
/// thought stand between; it acts on further phrases tied to that one by a joining word. Two negations cancel out.</remarks>
internal static class ContextReader
{
    private const int LongestGap = 3;
    private const int LongestGapAroundJoin = 1;
    private const int LongestGapBefore = 1;

    /// <summary>The context of every match, in their order; cues have <see cref="NoteContext.Affirmed"/>.</summary>
    /// <param name="tokens">The words of the note.</param>
    /// <param name="matches">Phrases and cues, in the order of the note, none overlapping.</param>
    public static NoteContext[] Read(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches)
    {
        var contexts = new NoteContext[matches.Count];
        for (var i = 0; i < matches.Count; i++)
            if (matches[i].Entry.IsPhrase)
                contexts[i] = NegatedFromBehind(tokens, matches, i) ? NoteContext.Negated : FromBefore(tokens, matches, contexts, i);
        return contexts;
    }

    private static NoteContext FromBefore(
        IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, NoteContext[] contexts, int phrase)
    {
        var cues = CueKind.None;
        var negations = 0;
        var gap = 0;
        var joined = false;
        for (var i = phrase; i > 0; i--)
        {
            var before = matches[i - 1];
            if (PauseWithin(tokens, before.Next, matches[i].First)) break;
            gap += matches[i].First - before.Next;
            if (gap > LongestGap) break;

            var cue = before.Entry.Cue;
            if (before.Entry.IsPhrase)
            {
                // Only a joining word carries the context of one phrase over to the next.
                return joined && negations == 0 && cues is CueKind.None ? contexts[i - 1] : Context(cues, negations);
            }

            if (cue.HasFlag(CueKind.Ends)) break;
            if (cue.HasFlag(CueKind.Negation)) negations++;
            joined |= cue.HasFlag(CueKind.Joins) && gap <= LongestGapAroundJoin;
            cues |= cue & (CueKind.Hypothetical | CueKind.Past | CueKind.Uncertain);

            // A phrase that only uses up its words counts as words between.
            if (cue is CueKind.None) gap += before.Count;
        }

        return Context(cues, negations);
    }

    private static NoteContext Context(CueKind cues, int negations)
    {
        if (cues.HasFlag(CueKind.Hypothetical)) return NoteContext.Hypothetical;
        if (cues.HasFlag(CueKind.Past)) return NoteContext.Past;
        if (cues.HasFlag(CueKind.Uncertain)) return NoteContext.Uncertain;
        return negations % 2 == 1 ? NoteContext.Negated : NoteContext.Affirmed;
    }

    /// <summary>Whether a negation that follows its phrase comes next and closes the thought: "korban tidak ada".</summary>
    private static bool NegatedFromBehind(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, int phrase)
    {
        if (phrase + 1 == matches.Count) return false;
        var (here, next) = (matches[phrase], matches[phrase + 1]);
        if (!next.Entry.Cue.HasFlag(CueKind.NegationAfter) || next.First - here.Next > LongestGapBefore
            || PauseWithin(tokens, here.Next, next.First)) return false;
        return next.Next == tokens.Count || tokens[next.Next].Before is not Pause.None
            || (phrase + 2 < matches.Count && matches[phrase + 2].First == next.Next && matches[phrase + 2].Entry.Cue.HasFlag(CueKind.Ends));
    }

    /// <summary>Whether a pause stands before any of the tokens after <paramref name="first"/> up to and with
    /// <paramref name="last"/>.</summary>
    private static bool PauseWithin(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tokens[i].Before is not Pause.None)
                return true;
        return false;
    }
}
