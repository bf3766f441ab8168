using System.Text.Json;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Benchmarks;

/// <summary>Phrases and notes drawn from a fixed seed: the same on every machine.</summary>
/// <remarks>Words have four to ten letters; there are as many as 0.6 times the phrases, 40 at least. Of the phrases 30 % have one word,
/// 40 % two, 20 % three and 10 % four; one in ten names a class of twenty words. A note takes 40 % of its words from phrases, 30 % from
/// a hundred small words of which twenty may be passed over, and 30 % are words that nobody listed; one word in twelve is misspelt, and
/// one in ten is followed by a comma.</remarks>
internal sealed class NoteWorkload
{
    private readonly Random _random;
    private readonly string[] _words;
    private readonly string[] _small;

    /// <param name="phrases">How many phrases.</param>
    /// <param name="length">How many characters a note has, at least.</param>
    /// <param name="notes">How many notes.</param>
    public NoteWorkload(int phrases, int length, int notes)
    {
        _random = new Random(112 + phrases);
        _words = [.. Enumerable.Range(0, Math.Max(40, phrases * 6 / 10)).Select(_ => DrawWord(4, 10))];
        _small = [.. Enumerable.Range(0, 100).Select(_ => DrawWord(2, 5))];
        Pack = RulePack.Load(new NoteWorkloadSource(Json(phrases))).GetPack();
        Reader = (NoteReader)Pack.NoteReader;
        Notes = [.. Enumerable.Range(0, notes).Select(_ => DrawNote(length))];
    }

    public RulePack Pack { get; }

    public NoteReader Reader { get; }

    public string[] Notes { get; }

    private string DrawWord(int shortest, int longest)
    {
        var letters = new char[_random.Next(shortest, longest + 1)];
        for (var i = 0; i < letters.Length; i++) letters[i] = (i % 2 == 0 ? "bcdghjklmnprst" : "aiueo")[_random.Next(i % 2 == 0 ? 14 : 5)];
        return new string(letters);
    }

    private string DrawNote(int length)
    {
        var note = "";
        while (note.Length < length)
        {
            var draw = _random.Next(10);
            var word = draw < 4 ? _words[_random.Next(_words.Length)] : draw < 7 ? _small[_random.Next(_small.Length)] : DrawWord(3, 9);
            if (_random.Next(12) == 0 && word.Length > 4) word = word.Remove(_random.Next(1, word.Length), 1);
            note += word + (_random.Next(10) == 0 ? ", " : " ");
        }

        return note;
    }

#pragma warning disable CA1861 // The pack is written once.
    private string Json(int phrases)
    {
        var text = new { id = "?" };
        var facts = Math.Min(phrases, 5_000);
        var said = Enumerable.Range(0, phrases).Select(i =>
        {
            var draw = _random.Next(10);
            var words = Enumerable.Range(0, draw < 3 ? 1 : draw < 7 ? 2 : draw < 9 ? 3 : 4).Select(_ => _words[_random.Next(_words.Length)]);
            return (Fact: $"fact-{i % facts}", Words: string.Join(' ', _random.Next(10) == 0 ? words.Append("<group>") : words));
        }).DistinctBy(phrase => phrase.Words, StringComparer.Ordinal).ToList();
        return JsonSerializer.Serialize(new
        {
            pack = new { id = "workload", version = "1", title = "-", languages = new[] { "id" }, defaultLanguage = "id" },
            facts = Enumerable.Range(0, facts).Select(i => new { id = $"fact-{i}", question = text }),
            phrases = said.Select(phrase => new
            {
                gives = new Dictionary<string, bool>(StringComparer.Ordinal) { [phrase.Fact] = true },
                say = new { id = new[] { phrase.Words } },
            }),
            classes = new { group = new { id = _words[..20] } },
            skips = new { id = _small[..20] },
            words = _small[20..],
            endings = new[] { "nya", "lah", "kah" },
            families = new[] { new { form = "n*", of = new[] { "men*" } }, new { form = "ke*", of = new[] { "ter*" } }, new { form = "*in", of = new[] { "*kan" } } },
            categories = new[] { new { code = "fire", title = text } },
            agencies = new[] { new { kind = "fire-brigade", title = text } },
            rules = new[]
            {
                new
                {
                    id = "rule", category = "fire", priority = "routine", when = "fact-0", refer = new[] { "fire-brigade" }, why = text, source = "-",
                    examples = new { match = new[] { "-" }, avoid = new[] { "-" } },
                },
            },
        });
    }
#pragma warning restore CA1861

    private sealed class NoteWorkloadSource(string text) : IRulePackSource
    {
        public RulePackContent Read(RulePackLimits limits) => new()
        {
            Files = [new RulePackFile { Name = "workload.json", Content = System.Text.Encoding.UTF8.GetBytes(text) }],
        };
    }
}
