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
    private const int LongestReachOfFrame = 2;
    private const int LongestGapAroundJoin = 1;
    private const int LongestGapToAfter = 3;
    private const int LongestGapFromIf = 6;
    private const int LongestGapFromTaken = 5;
    private const CueKind Reaching = CueKind.Negation | CueKind.Hypothetical | CueKind.Past | CueKind.Uncertain | CueKind.Fills | CueKind.Joins
        | CueKind.Reported;

    /// <summary>Without any of these no phrase is meant otherwise than as it stands.</summary>
    private const CueKind Turning = CueKind.Negation | CueKind.NegationAfter | CueKind.Hypothetical | CueKind.Past | CueKind.PastAfter | CueKind.Uncertain
        | CueKind.Reported | CueKind.Over;

    private const CueKind OfWhole = CueKind.Now | CueKind.Frames | CueKind.Verdict | CueKind.Earlier | CueKind.Past | CueKind.PastAfter | CueKind.Aftermath;

    /// <summary>The kinds of all cues of a note: what there is none of need not be looked for.</summary>
    public static CueKind CuesOf(ReadOnlySpan<LexiconMatch> matches)
    {
        var cues = CueKind.None;
        foreach (ref readonly var match in matches) cues |= match.Entry.Cue;
        return cues;
    }

    /// <summary>The context of every match, in their order; cues have <see cref="NoteContext.Affirmed"/>.</summary>
    /// <param name="tokens">The words of the note.</param>
    /// <param name="matches">Phrases and cues, in the order of the note.</param>
    /// <param name="said">The kinds of cues among them.</param>
    /// <param name="contexts">Takes them.</param>
    public static void Read(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, CueKind said, Buffer<NoteContext> contexts)
    {
        for (var i = 0; i < matches.Length; i++)
            contexts.Add(Is(said, Turning) && matches[i].Entry.IsPhrase ? Of(tokens, matches, said, contexts.Items, i) : NoteContext.Affirmed);
    }

    /// <summary>What the whole note is: imagined, in jest or called off when it says so anywhere; over when it says that it was
    /// earlier and asks for what comes after such things. Never when it says that something goes on.</summary>
    /// <param name="tokens">The words of the note.</param>
    /// <param name="matches">Phrases and cues, in the order of the note.</param>
    /// <param name="cues">The kinds of cues among them.</param>
    /// <param name="end">The token up to which it is so. What comes well after the last words that imagine is told for itself: "nonton film,
    /// bapak serangan jantung", "syuting film ada yang jatuh". A verdict that stands alone reaches over all.</param>
    public static NoteContext OfWholeNote(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, CueKind cues, out int end)
    {
        var said = CueKind.None;
        var (lastFrame, isVerdict) = (-1, false);
        end = tokens.Length;
        for (var i = 0; Is(cues, OfWhole) && i < matches.Length; i++)
        {
            var cue = matches[i].Entry.Cue & OfWhole;
            if (cue is CueKind.None || (Is(cue, CueKind.Frames) && (IsDenied(tokens, matches, i) || IsTakenFor(tokens, matches, cues, i)))) continue;
            if (Is(cue, CueKind.Frames)) lastFrame = matches[i].Next;
            if (Is(cue, CueKind.Verdict) && StandsAlone(tokens, matches[i])) (cue, isVerdict) = (cue | CueKind.Frames, true);
            said |= cue;
        }

        if (Is(said, CueKind.Now)) return NoteContext.Affirmed;
        if (Is(said, CueKind.Frames))
        {
            var reach = Math.Min(lastFrame + LongestReachOfFrame, tokens.Length);
            for (end = isVerdict ? tokens.Length : lastFrame; end < reach && tokens[end].Before is Pause.None; end++) { }
            return NoteContext.Hypothetical;
        }

        return Is(said, CueKind.Aftermath) && Is(said, CueKind.Earlier | CueKind.Past | CueKind.PastAfter) ? NoteContext.Past : NoteContext.Affirmed;
    }

    private static bool StandsAlone(ReadOnlySpan<Token> tokens, in LexiconMatch match) =>
        tokens[match.First].Before is not Pause.None && (match.Next == tokens.Length || tokens[match.Next].Before is not Pause.None);

    /// <summary>Whether a negation stands right before a cue: "this is not a drill".</summary>
    private static bool IsDenied(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, int cue)
    {
        for (var i = cue - 1; i >= 0; i--)
        {
            ref readonly var before = ref matches[i];
            if (before.Next > matches[cue].First) continue;
            if (matches[cue].First != before.Next || tokens[matches[cue].First].Before is not Pause.None) return false;
            return before.Is(CueKind.Negation);
        }

        return false;
    }

    /// <summary>Whether somebody only took for that what happened: "saya pikir cuma orang lagi syuting". Not where a phrase stands between: "kirain
    /// kebakaran ternyata cuma latihan".</summary>
    private static bool IsTakenFor(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, CueKind said, int cue)
    {
        for (var i = cue - 1; Is(said, CueKind.TakenFor) && i >= 0; i--)
        {
            ref readonly var before = ref matches[i];
            if (before.Next > matches[cue].First) continue;
            if (before.Entry.IsPhrase || matches[cue].First - before.Next > LongestGapFromTaken || PauseWithin(tokens, before.Next, matches[cue].First)) return false;
            if (before.Is(CueKind.TakenFor)) return true;
        }

        return false;
    }

    private static NoteContext Of(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, CueKind said, ReadOnlySpan<NoteContext> contexts, int phrase)
    {
        if (Is(said, CueKind.NegationAfter) && IsNegatedFromBehind(tokens, matches, phrase)) return NoteContext.Negated;
        var before = FromBefore(tokens, matches, contexts, phrase);
        if (before is NoteContext.Hypothetical && IsAboutSomebodyHere(matches, said, phrase)) return NoteContext.Affirmed;
        if (before is not (NoteContext.Affirmed or NoteContext.Reported)) return before;
        if (Is(said, CueKind.PastAfter) && IsPastFromBehind(tokens, matches, phrase)) return NoteContext.Past;
        if (Is(said, CueKind.Over) && IsOver(tokens, matches, phrase)) return NoteContext.Past;
        return Is(said, CueKind.Hypothetical) && IsAskedAbout(tokens, matches, phrase) && !IsAboutSomebodyHere(matches, said, phrase)
            ? NoteContext.Hypothetical
            : before;
    }

    /// <summary>Whether words further on say who it is, so that who asks in general asks for somebody: "kalau pingsan harus diapakan? ini bapak
    /// saya".</summary>
    private static bool IsAboutSomebodyHere(ReadOnlySpan<LexiconMatch> matches, CueKind said, int phrase)
    {
        for (var i = phrase + 1; Is(said, CueKind.Here) && i < matches.Length; i++)
            if (matches[i].Is(CueKind.Here) && matches[i].First >= matches[phrase].Next)
                return true;
        return false;
    }

    private static NoteContext FromBefore(
        ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, ReadOnlySpan<NoteContext> contexts, int phrase)
    {
        var cues = CueKind.None;
        var isNegated = false;
        var joined = false;
        var reported = false;
        var from = matches[phrase].First;
        for (var i = phrase; i > 0; i--)
        {
            ref readonly var before = ref matches[i - 1];
            if (before.Entry.IsPhrase && before.Next > matches[phrase].First) continue;
            var gap = from - before.Next;
            if (PauseWithin(tokens, Math.Min(before.Next, from), from) || (gap > 0 && !joined && !before.Is(CueKind.Joins))) break;
            if (gap > LongestGapAroundJoin) break;
            from = before.First;

            // Only a joining word carries the context of one phrase over to the next.
            if (before.Entry.IsPhrase)
                return joined && !isNegated && cues is CueKind.None ? contexts[i - 1] : Context(cues, isNegated, reported);

            var cue = before.Entry.Cue;
            if ((cue & Reaching) is CueKind.None) break;
            joined |= Is(cue, CueKind.Joins);
            reported |= Is(cue, CueKind.Reported);
            cues |= cue & (CueKind.Hypothetical | CueKind.Past | CueKind.Uncertain);
            if (!Is(cue, CueKind.Negation)) continue;
            if (cues is CueKind.None) isNegated = !isNegated;
            else cues = CueKind.None;
        }

        return Context(cues, isNegated, reported);
    }

    private static NoteContext Context(CueKind cues, bool isNegated, bool reported)
    {
        if (Is(cues, CueKind.Hypothetical)) return NoteContext.Hypothetical;
        if (Is(cues, CueKind.Past)) return NoteContext.Past;
        if (Is(cues, CueKind.Uncertain)) return NoteContext.Uncertain;
        if (isNegated) return reported ? NoteContext.Uncertain : NoteContext.Negated;
        return reported ? NoteContext.Reported : NoteContext.Affirmed;
    }

    /// <summary>Whether a negation that follows its phrase comes next and closes the thought: "korban tidak ada". With a word
    /// between, that word is what is missing: "kebakaran, pemadam tidak ada".</summary>
    private static bool IsNegatedFromBehind(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, int phrase)
    {
        ref readonly var here = ref matches[phrase];
        for (var i = phrase + 1; i < matches.Length; i++)
        {
            ref readonly var next = ref matches[i];
            if (next.First < here.Next) continue;
            if (!next.Is(CueKind.NegationAfter) || next.First != here.Next || tokens[next.First].Before is not Pause.None) return false;
            return ThoughtEndsAfter(tokens, matches, i);
        }

        return false;
    }

    /// <summary>Whether words that say when it was come after the phrase, before any other one, and close the thought:
    /// "kebakaran di pasar tahun lalu". Not "tahun lalu kebakaran sekarang banjir", and not "hilang dari tahun lalu".</summary>
    private static bool IsPastFromBehind(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, int phrase)
    {
        ref readonly var here = ref matches[phrase];
        for (var i = phrase + 1; i < matches.Length; i++)
        {
            ref readonly var next = ref matches[i];
            if (next.First - here.Next > LongestGapToAfter) return false;
            if (next.First < here.Next) continue;
            if (PauseWithin(tokens, here.Next, next.First)) return false;
            if (next.Is(CueKind.PastAfter)) return ThoughtEndsAfter(tokens, matches, i);
            if (!next.Is(CueKind.Fills)) return false;
        }

        return false;
    }

    /// <summary>Whether words further on in the same breath say that it is over, or words that begin the next: "gas bocor tadi siang
    /// sudah beres", "kompor nyamber, sudah padam". Not when something goes on there: "api sudah padam masih ada asap".</summary>
    private static bool IsOver(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, int phrase)
    {
        var over = false;
        for (var i = phrase + 1; i < matches.Length; i++)
        {
            ref readonly var next = ref matches[i];
            if (next.First < matches[phrase].Next) continue;
            if (next.Is(CueKind.Now)) return false;
            if (SentenceEndsWithin(tokens, matches[phrase].Next, next.First) || next.Is(CueKind.Ends)) return over;
            over |= next.Is(CueKind.Over) && (tokens[next.First].Before is not Pause.None || !PauseWithin(tokens, matches[phrase].Next, next.First));
        }

        return over;
    }

    /// <summary>Whether "if" stands before the phrase, at most a few words away, and the thought goes on to ask something:
    /// "kalau rumah kebakaran hubungi siapa".</summary>
    private static bool IsAskedAbout(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, int phrase)
    {
        var isImagined = false;
        for (var i = phrase - 1; i >= 0 && !isImagined; i--)
        {
            ref readonly var before = ref matches[i];
            if (matches[phrase].First - before.Next > LongestGapFromIf) return false;
            if (PauseWithin(tokens, Math.Min(before.Next, matches[phrase].First), matches[phrase].First)) return false;
            isImagined = before.Is(CueKind.Hypothetical);
        }

        for (var i = phrase + 1; isImagined && i < matches.Length; i++)
        {
            ref readonly var next = ref matches[i];
            if (next.First < matches[phrase].Next) continue;
            if (next.Is(CueKind.Ends | CueKind.Now) || SentenceEndsWithin(tokens, matches[phrase].Next, next.First)) return false;
            if (next.Is(CueKind.Asks) || (next.Is(CueKind.Negation) && EndsSentence(tokens, next))) return true;
        }

        return false;
    }

    private static bool ThoughtEndsAfter(ReadOnlySpan<Token> tokens, ReadOnlySpan<LexiconMatch> matches, int cue)
    {
        var next = matches[cue].Next;
        return next == tokens.Length || tokens[next].Before is not Pause.None
            || (cue + 1 < matches.Length && matches[cue + 1].First == next && matches[cue + 1].Is(CueKind.Ends));
    }

    /// <summary>Whether a pause stands before any of the tokens from <paramref name="first"/> up to and with
    /// <paramref name="last"/>.</summary>
    private static bool PauseWithin(ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tokens[i].Before is not Pause.None)
                return true;
        return false;
    }

    private static bool EndsSentence(ReadOnlySpan<Token> tokens, in LexiconMatch match) =>
        match.Next == tokens.Length || tokens[match.Next].Before is Pause.Sentence;

    private static bool SentenceEndsWithin(ReadOnlySpan<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tokens[i].Before is Pause.Sentence)
                return true;
        return false;
    }

    private static bool Is(CueKind cue, CueKind kind) => (cue & kind) is not CueKind.None;
}
