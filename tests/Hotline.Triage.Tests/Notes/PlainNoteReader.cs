namespace Hotline.Triage.Tests.Notes;

/// <summary>Reads a note by trying every phrase at every word, as docs/writing-rules.md describes it, and no faster. For cues, see
/// the examples.</summary>
internal sealed class PlainNoteReader(RandomLexicon lexicon)
{
    /// <summary>The facts found, with the place of their words.</summary>
    public List<(string Fact, int Start, int Length)> Read(IReadOnlyList<RandomLexicon.Piece> note)
    {
        var words = note.Select(piece => Resolve(piece.Word)).ToList();
        var matches = new List<Match>();
        for (var first = 0; first < note.Count; first++)
            foreach (var phrase in lexicon.Phrases.Where(phrase => !IsGivenToo(phrase)))
                Follow(phrase, 0, first, 0, 0, false, [], []);

        var counted = matches.Where(match => match.Phrase.Fact is not null && !matches.Exists(other => UsesUp(other, match)));
        return [.. counted.Select(match => Place(match.Phrase.Fact!, match.Own)).Distinct().Order()];

        void Follow(RandomLexicon.Phrase phrase, int element, int at, int skipped, int passed, bool skips, List<int> own, List<bool> literal)
        {
            if (element == phrase.Elements.Length)
            {
                if (phrase.Fact is not null || !skips) matches.Add(new Match(phrase, own, literal.Count(isLiteral => isLiteral)));
                return;
            }

            if (at == note.Count || (own.Count > 0 && note[at].AfterPause)) return;
            var inGap = phrase.Elements[element] == "…";
            var wanted = phrase.Elements[inGap ? element + 1 : element];
            if (Stands(wanted, at) is { } isLiteral)
                Follow(phrase, element + (inGap ? 2 : 1), at + 1, 0, 0, skips, [.. own, at], [.. literal, isLiteral]);
            if (own.Count == 0 || words[at] == lexicon.Negation) return;
            if (lexicon.Skips.Contains(words[at]) && skipped < 3) Follow(phrase, element, at + 1, skipped + 1, passed, skips || !inGap, own, literal);
            else if (inGap && passed < 2) Follow(phrase, element, at + 1, skipped, passed + 1, skips, own, literal);
        }

        bool? Stands(string wanted, int at)
        {
            if (wanted == "#") return char.IsAsciiDigit(note[at].Word[0]) ? true : null;
            if (wanted == "<class>") return lexicon.Class.Any(word => Cut(word) == words[at]) ? false : null;
            return Cut(wanted) == words[at] ? true : null;
        }

        (string Fact, int Start, int Length) Place(string fact, List<int> own) =>
            (fact, note[own[0]].Start, note[own[^1]].Start + note[own[^1]].Word.Length - note[own[0]].Start);
    }

    /// <summary>Whether a phrase only uses up words that another one gives a fact for.</summary>
    private bool IsGivenToo(RandomLexicon.Phrase phrase) => phrase.Fact is null && lexicon.Phrases.Any(other => other.Fact is not null
        && other.Elements.Select(Cut).SequenceEqual(phrase.Elements.Select(Cut), StringComparer.Ordinal));

    private static bool UsesUp(Match other, Match match)
    {
        if (!match.Own.TrueForAll(other.Own.Contains)) return false;
        if (other.Own.Count > match.Own.Count) return true;
        return other.Phrase.Fact is null && other.Literal > match.Literal;
    }

    private string Resolve(string word)
    {
        string[] forms = [word, Shortened(word, 2), Shortened(word, 1)];
        var found = forms.FirstOrDefault(lexicon.Words.Contains)
            ?? forms.Select(WithoutEnding).FirstOrDefault(form => form is not null)
            ?? forms.Select(OfFamily).FirstOrDefault(form => form is not null)
            ?? Shortened(word)
            ?? Meant(word);
        return found is null ? "?" + word : Cut(found);
    }

    private static string Shortened(string word, int longest) => string.Concat(word.Where((letter, i) => i < longest
        || Enumerable.Range(1, longest).Any(back => word[i - back] != letter)));

    private string? WithoutEnding(string word) => lexicon.Endings
        .Where(ending => word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
        .Select(ending => word[..^ending.Length]).FirstOrDefault(lexicon.Words.Contains);

    private string Cut(string word) => !lexicon.InPhrases.Contains(word) ? word : lexicon.Endings
        .Where(ending => word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
        .Select(ending => word[..^ending.Length]).FirstOrDefault(lexicon.InPhrases.Contains) ?? word;

    private string? OfFamily(string word)
    {
        var forms = new List<(string Form, int Next)> { (word, 0) };
        for (var step = 0; step < 3; step++)
        {
            forms = [.. forms.SelectMany(form => Others(form.Form, form.Next))];
            foreach (var (form, _) in forms)
                if (lexicon.InPhrases.Contains(form))
                    return form;
        }

        return null;

        IEnumerable<(string, int)> Others(string form, int from)
        {
            for (var i = from; i < lexicon.Families.Length; i++)
            {
                var (start, end, toStart, toEnd) = lexicon.Families[i];
                if (form.Length - start.Length - end.Length >= 3 && form.StartsWith(start, StringComparison.Ordinal) && form.EndsWith(end, StringComparison.Ordinal))
                    yield return (toStart + form[start.Length..^end.Length] + toEnd, i + 1);
            }
        }
    }

    private string? Shortened(string word)
    {
        if (word.Length < 4 || Consonants(word).Length < 3) return null;
        var meant = lexicon.InPhrases.Where(known => known.Length >= 5 && known[0] == word[0] && known.Length > word.Length
            && Consonants(known[1..]) == Consonants(word[1..]) && IsLeftOf(word, known))
            .OrderBy(known => known.Length).ThenBy(known => known, StringComparer.Ordinal).ToList();
        return meant.Count == 1 || (meant.Count > 1 && Consonants(word).Length >= 4) ? meant[0] : null;
    }

    private static string Consonants(string word) => word.Replace("a", "", StringComparison.Ordinal);

    private static bool IsLeftOf(string word, string known)
    {
        var at = 0;
        foreach (var letter in known)
            if (at < word.Length && word[at] == letter)
                at++;
        return at == word.Length;
    }

    private string? Meant(string word)
    {
        if (word.Length < 5) return null;
        var meant = lexicon.InPhrases.Where(known => known.Length >= 5 && known[0] == word[0] && IsOneErrorAway(known, word)).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    private static bool IsOneErrorAway(string known, string word)
    {
        if (known.Length == word.Length)
        {
            var differing = Enumerable.Range(0, word.Length).Where(i => known[i] != word[i]).ToList();
            return differing.Count == 1 || (differing.Count == 2 && differing[1] == differing[0] + 1
                && known[differing[0]] == word[differing[1]] && known[differing[1]] == word[differing[0]]);
        }

        var (longer, shorter) = known.Length > word.Length ? (known, word) : (word, known);
        return longer.Length == shorter.Length + 1 && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);
    }

    private sealed record Match(RandomLexicon.Phrase Phrase, List<int> Own, int Literal);
}
