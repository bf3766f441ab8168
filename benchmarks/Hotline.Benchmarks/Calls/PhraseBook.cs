namespace Hotline.Benchmarks.Calls;

/// <summary>Phrases and notes for which "the note contains the text" and "the note says the phrase" are the same question.</summary>
/// <remarks>So contenders that search for text and those that read words can be held to the same answers. Every word of a phrase has seven
/// letters and no filler has more than four, so text that is found stands at word ends; no phrase lies within another; nothing is
/// misspelt or denied. That is the easy half of a real note: <c>NoteWorkload</c> has the other.</remarks>
internal sealed class PhraseBook
{
    private const string Consonants = "bcdghjklmnprst";
    private const string Vowels = "aiueo";
    private readonly Random _random;
    private readonly string[] _words;
    private readonly string[] _fillers;

    /// <param name="phrases">How many phrases; of one word 30 %, two 40 %, three 20 %, four 10 %.</param>
    /// <param name="random">Draws them.</param>
    public PhraseBook(int phrases, Random random)
    {
        _random = random;
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Math.Max(60, phrases)) words.Add(Word(7));
        _words = [.. words];
        _fillers = [.. Enumerable.Range(0, 300).Select(_ => Word(random.Next(2, 5))).Distinct(StringComparer.Ordinal)];
        Phrases = Draw(phrases);
        _words = [.. Phrases.SelectMany(phrase => phrase.Split(' ')).Distinct(StringComparer.Ordinal)];
    }

    public string[] Phrases { get; }

    /// <summary>A note: of its pieces one in ten is a phrase, three in ten a word of phrases by itself, the rest are fillers.</summary>
    /// <param name="length">How many characters it has, at least.</param>
    public string Note(int length)
    {
        var note = new System.Text.StringBuilder();
        while (note.Length < length)
        {
            if (note.Length > 0) note.Append(' ');
            var draw = _random.Next(10);
            note.Append(draw < 1 ? Phrases[_random.Next(Phrases.Length)] : draw < 4 ? _words[_random.Next(_words.Length)] : _fillers[_random.Next(_fillers.Length)]);
        }

        return note.ToString();
    }

    private string[] Draw(int count)
    {
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        var within = new HashSet<string>(StringComparer.Ordinal);
        var alone = _words.Length * 3 / 10;
        while (phrases.Count < count)
        {
            var draw = _random.Next(10);
            var length = draw < 3 ? 1 : draw < 7 ? 2 : draw < 9 ? 3 : 4;
            string[] words = [.. Enumerable.Range(0, length).Select(_ => _words[length == 1 ? _random.Next(alone) : _random.Next(alone, _words.Length)])];
            var parts = Parts(words).ToList();
            if (within.Contains(parts[^1]) || parts.Exists(phrases.Contains)) continue;
            phrases.Add(parts[^1]);
            within.UnionWith(parts);
        }

        return [.. phrases];
    }

    /// <summary>All runs of words, the whole last.</summary>
    private static IEnumerable<string> Parts(string[] words) =>
        from length in Enumerable.Range(1, words.Length)
        from start in Enumerable.Range(0, words.Length - length + 1)
        select string.Join(' ', words.AsSpan(start, length).ToArray());

    private string Word(int length)
    {
        var letters = new char[length];
        for (var i = 0; i < length; i++) letters[i] = i % 2 == 0 ? Consonants[_random.Next(Consonants.Length)] : Vowels[_random.Next(Vowels.Length)];
        return new string(letters);
    }
}
