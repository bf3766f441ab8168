namespace Hotline.Triage.Notes;

/// <summary>Finds how each phrase of a note is meant, by the cues around it.</summary>
/// <remarks>
/// <para>The reach is short on purpose: a danger wrongly negated is worse than one wrongly heard. A cue acts on the
/// phrase it stands before when nothing stands between but words that fill ("ada yang", "any sign of") and other cues: no
/// other word, no pause, no phrase, no word that ends a thought. "Not lying, there is a fire" denies no fire, and "fainted
/// after practice" imagines nothing. A cue acts on further phrases tied to the first by a joining word.</para>
/// <para>Two negations cancel out; a negation before an imagining, past or doubting cue cancels that one: "this is no
/// drill".</para>
/// </remarks>
internal static class ContextReader
{
    private const int LongestGapAroundJoin = 1;
    private const CueKind Reaching = CueKind.Negation | CueKind.Hypothetical | CueKind.Past | CueKind.Uncertain | CueKind.Fills | CueKind.Joins;

    /// <summary>The context of every match, in their order; cues have <see cref="NoteContext.Affirmed"/>.</summary>
    /// <param name="tokens">The words of the note.</param>
    /// <param name="matches">Phrases and cues, in the order of the note, none inside another.</param>
    public static NoteContext[] Read(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches)
    {
        var contexts = new NoteContext[matches.Count];
        for (var i = 0; i < matches.Count; i++)
            if (matches[i].Entry.IsPhrase)
                contexts[i] = IsNegatedFromBehind(tokens, matches, i) ? NoteContext.Negated : FromBefore(tokens, matches, contexts, i);
        return contexts;
    }

    private static NoteContext FromBefore(
        IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, NoteContext[] contexts, int phrase)
    {
        var cues = CueKind.None;
        var isNegated = false;
        var joined = false;
        for (var i = phrase; i > 0; i--)
        {
            var before = matches[i - 1];
            var gap = matches[i].First - before.Next;
            if (PauseWithin(tokens, before.Next, matches[i].First) || (gap > 0 && !joined && !before.Entry.Cue.HasFlag(CueKind.Joins))) break;
            if (gap > LongestGapAroundJoin) break;

            // Only a joining word carries the context of one phrase over to the next.
            if (before.Entry.IsPhrase)
                return joined && !isNegated && cues is CueKind.None ? contexts[i - 1] : Context(cues, isNegated);

            var cue = before.Entry.Cue;
            if ((cue & Reaching) is CueKind.None) break;
            joined |= cue.HasFlag(CueKind.Joins);
            cues |= cue & (CueKind.Hypothetical | CueKind.Past | CueKind.Uncertain);
            if (!cue.HasFlag(CueKind.Negation)) continue;
            if (cues is CueKind.None) isNegated = !isNegated;
            else cues = CueKind.None;
        }

        return Context(cues, isNegated);
    }

    private static NoteContext Context(CueKind cues, bool isNegated)
    {
        if (cues.HasFlag(CueKind.Hypothetical)) return NoteContext.Hypothetical;
        if (cues.HasFlag(CueKind.Past)) return NoteContext.Past;
        if (cues.HasFlag(CueKind.Uncertain)) return NoteContext.Uncertain;
        return isNegated ? NoteContext.Negated : NoteContext.Affirmed;
    }

    /// <summary>Whether a negation that follows its phrase comes next and closes the thought: "korban tidak ada". With a word
    /// between, that word is what is missing: "kebakaran, pemadam tidak ada".</summary>
    private static bool IsNegatedFromBehind(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, int phrase)
    {
        if (phrase + 1 == matches.Count) return false;
        var (here, next) = (matches[phrase], matches[phrase + 1]);
        if (!next.Entry.Cue.HasFlag(CueKind.NegationAfter) || next.First != here.Next || tokens[next.First].Before is not Pause.None) return false;
        return next.Next == tokens.Count || tokens[next.Next].Before is not Pause.None
            || (phrase + 2 < matches.Count && matches[phrase + 2].First == next.Next && matches[phrase + 2].Entry.Cue.HasFlag(CueKind.Ends));
    }

    /// <summary>Whether a pause stands before any of the tokens from <paramref name="first"/> up to and with
    /// <paramref name="last"/>.</summary>
    private static bool PauseWithin(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tokens[i].Before is not Pause.None)
                return true;
        return false;
    }
}
