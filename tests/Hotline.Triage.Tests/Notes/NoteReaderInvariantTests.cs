using System.Text;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests.Notes;

public class NoteReaderInvariantTests
{
    private static readonly RulePack Pack = RulePack.LoadPurwakarta();

    private static readonly Gen<string> Note = Gen.OneOf(
        Gen.OneOf(
            "kebakaran", "tidak", "sadar", "bapak", "api", "besar", "dua", "puluh", "orang", "luka", "kalau", "tahun lalu", "katanya", "atau",
            "anak2", "umur", "3", "12.5", "bulan", "nabrakin", "tolooong", ",", ".", "tapi", "ada", "sudah", "teu", "ngambekan", "fire", "not", "in", "rumah",
            "kabel", "korban", "hilang", "pingsan", "terjebak", "banjir", "pisau", "suami", "mukulin", "bukan", "prank").Array[0, 14].Select(words => string.Join(' ', words)),
        Gen.String,
        Gen.OneOf('a', 'A', ' ', '2', '.', '\'', '\u0301', '\ud83d', '\udc00', '\u0660', 'ｋ', '…', '\0', '½', '\u200B').Array[0, 40].Select(letters => new string(letters)));

    [Fact]
    public void The_reader_finds_what_trying_every_phrase_at_every_word_finds() => Gen.Int.Sample(seed =>
    {
        var lexicon = new RandomLexicon(seed);
        var reader = lexicon.Reader();
        var plain = new PlainNoteReader(lexicon);
        for (var i = 0; i < 20; i++)
        {
            var note = lexicon.DrawNote();
            var found = reader.Read(RandomLexicon.Text(note)).Findings.Select(finding => (finding.Fact, finding.Start, finding.Length)).Distinct().Order();
            Assert.Equal(plain.Read(note), found);
        }
    }, iter: 300);

    [Fact]
    public void Findings_stand_where_they_say() => Note.Sample(note =>
    {
        foreach (var finding in Pack.NoteReader.Read(note).Findings)
        {
            Assert.InRange(finding.Start, 0, note.Length);
            Assert.Equal(note.Substring(finding.Start, finding.Length), finding.Text);
        }
    }, iter: 2_000);

    [Fact]
    public void Facts_alone_are_those_of_the_findings() => Note.Sample(note =>
    {
        var vocabulary = new FactVocabulary(Pack.Facts);
        var expected = Pack.NoteReader.Read(note).Findings.Where(finding => FactSheetBuilder.IsUsable(vocabulary, finding))
            .GroupBy(finding => finding.Fact, finding => finding.Value, StringComparer.Ordinal).Where(values => values.Distinct().Count() == 1)
            .Select(values => (values.Key, values.First())).ToHashSet();
        var reader = (NoteReader)Pack.NoteReader;
        var scratch = reader.Rent();
        reader.ReadFacts(note, scratch);
        var facts = new HashSet<(string, FactValue)>();
        foreach (var fact in scratch.Facts.Items) Assert.True(facts.Add((Pack.Facts[fact.Fact].Id, fact.Value)));
        reader.Return(scratch);
        Assert.Equal(expected, facts);
    }, iter: 2_000);

    [Fact]
    public void Case_spaces_and_stretched_letters_do_not_matter() => Gen.Select(Note, Gen.Int[3, 6]).Sample((note, times) =>
    {
        var facts = Facts(note);
        Assert.Equal(facts, Facts("  " + note + " \t"));
        Assert.Equal(facts, Facts(note.ToUpperInvariant()));
        foreach (var word in new[] { "kebakaran", "pingsan", "tolong" })
            Assert.Equal(facts, Facts(note.Replace(word, word[..^1] + new string(word[^1], times), StringComparison.Ordinal)));
    }, iter: 1_000);

    [Fact]
    public void A_harmless_sentence_behind_takes_nothing_from_what_is_said() => Note.Sample(note =>
    {
        var (before, after) = (Said(note), Said(note + ". terima kasih"));
        var isDoubted = before.Concat(after).Any(finding => finding.Context is NoteContext.Doubted);
        Assert.Superset(before.Select(Text).ToHashSet(StringComparer.Ordinal), after.Select(Text).ToHashSet(StringComparer.Ordinal));

        // What the words point to together does change with every word, and with it whether a danger is doubted: it is still named then.
        static NoteFinding[] Said(string note) =>
            [.. Pack.NoteReader.Read(note).Findings.Where(finding => finding.Context is not (NoteContext.Leaning or NoteContext.Doubting))];

        string Text(NoteFinding finding) => isDoubted && Pack.Facts.First(fact => fact.Id == finding.Fact).Within is not null
            ? $"{finding.Fact} {finding.Start} {finding.Length}"
            : finding.ToString();
    }, iter: 1_000);

    [Fact]
    public void Reading_facts_allocates_nothing()
    {
        var reader = (NoteReader)Pack.NoteReader;
        var scratch = reader.Rent();
        var note = "tolooong pak rumahnya kebakaran api sudah besar, nabrakin korban dua puluh lima orang umur 3 th tdk sadar kjebak xyzzy kebakarrn";
        reader.ReadFacts(note, scratch);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) reader.ReadFacts(note, scratch);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Two_threads_read_as_one_does()
    {
        string[] notes = [.. Enumerable.Range(0, 200).Select(i => $"korban {i} orang, rumah kebakaran {new StringBuilder().Insert(0, "api ", i % 7)}")];
        var alone = notes.Select(note => string.Join(';', Facts(note))).ToArray();
        var together = new string[notes.Length];
        Parallel.For(0, notes.Length, i => together[i] = string.Join(';', Facts(notes[i])));
        Assert.Equal(alone, together);
    }

    private static string[] Facts(string note) =>
        [.. Pack.NoteReader.Read(note).Findings.Select(finding => $"{finding.Fact} {finding.Value} {finding.Context}").Order(StringComparer.Ordinal)];
}
