using System.Text.Json;
using Hotline.Triage.Notes;

namespace Hotline.Triage.Tests.Notes;

/// <summary>Phrases over few letters, so that words lie close to one another, and notes of such words.</summary>
internal sealed class RandomLexicon
{
    private readonly Random _random;

    public RandomLexicon(int seed)
    {
        _random = new Random(seed);
        var vocabulary = Enumerable.Range(0, _random.Next(3, 12)).Select(_ => DrawWord()).Distinct().ToArray();
        Class = [.. vocabulary.Where(_ => _random.Next(3) == 0).DefaultIfEmpty(vocabulary[0])];
        Skips = [.. Enumerable.Range(0, 2).Select(_ => DrawWord()).Except(vocabulary).Append("kkk")];
        Phrases = [.. Enumerable.Range(0, _random.Next(1, 12)).Select(i => new Phrase(DrawElements(vocabulary), _random.Next(4) == 0 ? null : $"fact-{i}"))
            .Append(new Phrase(["<class>"], "fact-class"))];
        InPhrases = [.. Phrases.SelectMany(phrase => phrase.Elements).Where(word => char.IsAsciiLetter(word[0])), .. Class];
        Skips.ExceptWith(InPhrases);
        Words = [.. InPhrases, .. Skips, Negation];
        InPhrases.Add(Negation);
    }

    public string Negation => "nnn";

    public Phrase[] Phrases { get; }

    public string[] Class { get; }

    public HashSet<string> Skips { get; }

    public HashSet<string> InPhrases { get; }

    /// <summary>All words that the lexicon has.</summary>
    public HashSet<string> Words { get; }

    public string[] Endings => ["ba", "k"];

    /// <summary>The endings, and then the families proper.</summary>
    public (string Start, string End, string ToStart, string ToEnd)[] Families =>
        [("", "ba", "", ""), ("", "k", "", ""), ("a", "", "b", ""), ("k", "a", "ka", ""), ("", "ab", "", "k")];

    public INoteReader Reader() => SmallPack.LoadText(Json()).GetPack().NoteReader;

    public Piece[] DrawNote()
    {
        var pieces = new List<Piece>();
        var start = 0;
        string[] known = [.. Words.Order(StringComparer.Ordinal)];
        for (var i = _random.Next(12); i > 0; i--)
        {
            var word = _random.Next(6) switch
            {
                0 => DrawWord(),
                1 => known[_random.Next(known.Length)] + "ba",
                2 => _random.Next(30).ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => known[_random.Next(known.Length)],
            };
            var pause = pieces.Count > 0 && _random.Next(8) == 0;
            if (pause) start++;
            pieces.Add(new Piece(word, start, pause));
            start += word.Length + 1;
        }

        return [.. pieces];
    }

    public static string Text(IEnumerable<Piece> note) => string.Concat(note.Select((piece, i) => (i == 0 ? "" : piece.AfterPause ? ", " : " ") + piece.Word));

    private string DrawWord() => string.Concat(Enumerable.Range(0, _random.Next(3, 8)).Select(_ => "abk"[_random.Next(3)]));

    private string[] DrawElements(string[] vocabulary)
    {
        var elements = new List<string>();
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            if (elements.Count > 0 && _random.Next(5) == 0) elements.Add("…");
            elements.Add(_random.Next(8) switch { 0 => "<class>", 1 when !elements.Contains("#") => "#", _ => vocabulary[_random.Next(vocabulary.Length)] });
        }

        return [.. elements];
    }

    private string Json()
    {
        var text = new { id = "?" };
        return JsonSerializer.Serialize(new
        {
            pack = new { id = "random", version = "1", title = "Random", languages = new[] { "id" }, defaultLanguage = "id" },
            facts = Phrases.Where(phrase => phrase.Fact is not null).Select(phrase => new { id = phrase.Fact, question = text }),
            phrases = Phrases.Select(phrase => new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [phrase.Fact is null ? "ignore" : "gives"] = phrase.Fact is null ? "nothing" : new Dictionary<string, bool>(StringComparer.Ordinal) { [phrase.Fact] = true },
                ["say"] = new { id = new[] { string.Join(' ', phrase.Elements) } },
            }),
            classes = new { @class = new { id = Class } },
            skips = new { id = Skips },
            cues = new { negation = new { id = new[] { Negation } } },
            endings = Endings,
            families = Families.Skip(2).Select(family => new { form = $"{family.Start}*{family.End}", of = new[] { $"{family.ToStart}*{family.ToEnd}" } }),
            categories = new[] { new { code = "fire", title = text } },
            agencies = new[] { new { kind = "fire-brigade", title = text } },
            rules = new[]
            {
                new
                {
                    id = "rule", category = "fire", priority = "routine", when = "fact-class", refer = new[] { "fire-brigade" }, why = text, source = "test",
                    examples = new { match = new[] { new { facts = new Dictionary<string, bool>(StringComparer.Ordinal) { ["fact-class"] = true } } }, avoid = new[] { "" } },
                },
            },
        });
    }

    /// <summary>A word of a note.</summary>
    public sealed record Piece(string Word, int Start, bool AfterPause);

    /// <summary>A phrase, and the fact it gives; without one it only uses up its words.</summary>
    public sealed record Phrase(string[] Elements, string? Fact);
}
