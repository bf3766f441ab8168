namespace Hotline.Triage.Notes;

/// <summary>Finds how each phrase of a note is meant, by the cues around it.</summary>
/// <remarks>
/// <para>The reach is short on purpose: a danger wrongly negated is worse than one wrongly heard. A cue acts on the
/// phrase it stands before when nothing stands between but words that fill ("ada yang", "any sign of") and other cues: no
/// other word, no pause, no phrase, no word that ends a thought. "Not lying, there is a fire" denies no fire, and "fainted
/// after practice" imagines nothing. A cue acts on further phrases tied to the first by a joining word.</para>
/// <para>Words that say when it was ("tahun lalu") also act from behind, when they close the thought and the phrase is the last
/// one before them. An imagining cue a few words away acts when the thought goes on to ask something: "kalau rumah kebakaran
/// hubungi siapa". What somebody else says counts, but a denial that somebody else gives does not.</para>
/// <para>Two negations cancel out; a negation before an imagining, past or doubting cue cancels that one: "this is no
/// drill".</para>
/// </remarks>
internal static class ContextReader
{
    private const int LongestGapAroundJoin = 1;
    private const int LongestGapToAfter = 3;
    private const int LongestGapFromIf = 3;
    private const CueKind Reaching = CueKind.Negation | CueKind.Hypothetical | CueKind.Past | CueKind.Uncertain | CueKind.Fills | CueKind.Joins
        | CueKind.Reported;

    /// <summary>The context of every match, in their order; cues have <see cref="NoteContext.Affirmed"/>.</summary>
    /// <param name="tokens">The words of the note.</param>
    /// <param name="matches">Phrases and cues, in the order of the note, none inside another.</param>
    public static NoteContext[] Read(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches)
    {
        var contexts = new NoteContext[matches.Count];
        for (var i = 0; i < matches.Count; i++)
            if (matches[i].Entry.IsPhrase)
                contexts[i] = Of(tokens, matches, contexts, i);
        return contexts;
    }

    private static NoteContext Of(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, NoteContext[] contexts, int phrase)
    {
        if (IsNegatedFromBehind(tokens, matches, phrase)) return NoteContext.Negated;
        var before = FromBefore(tokens, matches, contexts, phrase);
        if (before is not (NoteContext.Affirmed or NoteContext.Reported)) return before;
        if (IsPastFromBehind(tokens, matches, phrase)) return NoteContext.Past;
        return IsAskedAbout(tokens, matches, phrase) ? NoteContext.Hypothetical : before;
    }

    private static NoteContext FromBefore(
        IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, NoteContext[] contexts, int phrase)
    {
        var cues = CueKind.None;
        var isNegated = false;
        var joined = false;
        var reported = false;
        for (var i = phrase; i > 0; i--)
        {
            var before = matches[i - 1];
            var gap = matches[i].First - before.Next;
            if (PauseWithin(tokens, before.Next, matches[i].First) || (gap > 0 && !joined && !before.Entry.Cue.HasFlag(CueKind.Joins))) break;
            if (gap > LongestGapAroundJoin) break;

            // Only a joining word carries the context of one phrase over to the next.
            if (before.Entry.IsPhrase)
                return joined && !isNegated && cues is CueKind.None ? contexts[i - 1] : Context(cues, isNegated, reported);

            var cue = before.Entry.Cue;
            if ((cue & Reaching) is CueKind.None) break;
            joined |= cue.HasFlag(CueKind.Joins);
            reported |= cue.HasFlag(CueKind.Reported);
            cues |= cue & (CueKind.Hypothetical | CueKind.Past | CueKind.Uncertain);
            if (!cue.HasFlag(CueKind.Negation)) continue;
            if (cues is CueKind.None) isNegated = !isNegated;
            else cues = CueKind.None;
        }

        return Context(cues, isNegated, reported);
    }

    private static NoteContext Context(CueKind cues, bool isNegated, bool reported)
    {
        if (cues.HasFlag(CueKind.Hypothetical)) return NoteContext.Hypothetical;
        if (cues.HasFlag(CueKind.Past)) return NoteContext.Past;
        if (cues.HasFlag(CueKind.Uncertain)) return NoteContext.Uncertain;
        if (isNegated) return reported ? NoteContext.Uncertain : NoteContext.Negated;
        return reported ? NoteContext.Reported : NoteContext.Affirmed;
    }

    /// <summary>Whether a negation that follows its phrase comes next and closes the thought: "korban tidak ada". With a word
    /// between, that word is what is missing: "kebakaran, pemadam tidak ada".</summary>
    private static bool IsNegatedFromBehind(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, int phrase)
    {
        if (phrase + 1 == matches.Count) return false;
        var (here, next) = (matches[phrase], matches[phrase + 1]);
        if (!next.Entry.Cue.HasFlag(CueKind.NegationAfter) || next.First != here.Next || tokens[next.First].Before is not Pause.None) return false;
        return ThoughtEndsAfter(tokens, matches, phrase + 1);
    }

    /// <summary>Whether words that say when it was come after the phrase, before any other one, and close the thought:
    /// "kebakaran di pasar tahun lalu". Not "tahun lalu kebakaran sekarang banjir", and not "hilang dari tahun lalu".</summary>
    private static bool IsPastFromBehind(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, int phrase)
    {
        var here = matches[phrase];
        for (var i = phrase + 1; i < matches.Count; i++)
        {
            var next = matches[i];
            if (next.First - here.Next > LongestGapToAfter) return false;
            if (next.First < here.Next) continue;
            if (PauseWithin(tokens, here.Next, next.First)) return false;
            if (next.Entry.Cue.HasFlag(CueKind.PastAfter)) return ThoughtEndsAfter(tokens, matches, i);
            if (!next.Entry.Cue.HasFlag(CueKind.Fills)) return false;
        }

        return false;
    }

    /// <summary>Whether "if" stands before the phrase, at most a few words away, and the thought goes on to ask something:
    /// "kalau rumah kebakaran hubungi siapa".</summary>
    private static bool IsAskedAbout(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, int phrase)
    {
        var isImagined = false;
        for (var i = phrase - 1; i >= 0 && !isImagined; i--)
        {
            var before = matches[i];
            if (matches[phrase].First - before.Next > LongestGapFromIf || before.Entry.Cue.HasFlag(CueKind.Ends)) return false;
            if (PauseWithin(tokens, Math.Min(before.Next, matches[phrase].First), matches[phrase].First)) return false;
            isImagined = before.Entry.Cue.HasFlag(CueKind.Hypothetical);
        }

        for (var i = phrase + 1; isImagined && i < matches.Count; i++)
        {
            var next = matches[i];
            if (next.Entry.Cue.HasFlag(CueKind.Ends) || PauseWithin(tokens, matches[phrase].Next, next.First)) return false;
            if (next.Entry.Cue.HasFlag(CueKind.Asks)) return true;
        }

        return false;
    }

    private static bool ThoughtEndsAfter(IReadOnlyList<Token> tokens, IReadOnlyList<LexiconMatch> matches, int cue)
    {
        var next = matches[cue].Next;
        return next == tokens.Count || tokens[next].Before is not Pause.None
            || (cue + 1 < matches.Count && matches[cue + 1].First == next && matches[cue + 1].Entry.Cue.HasFlag(CueKind.Ends));
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
