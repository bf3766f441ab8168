using Hotline.Triage.Notes;

namespace Hotline.Triage.Tests.Notes;

public class NoteReaderTests
{
    private readonly INoteReader _reader = SmallPack.Load().NoteReader;

    [Theory]
    [InlineData("rumah kebakaran", "fire = true at 6+9 (Affirmed)")]
    [InlineData("RUMAH KEBAKARAN!!!", "fire = true at 6+9 (Affirmed)")]
    [InlineData("kebakaaaraaan", "fire = true at 0+13 (Affirmed)")]
    [InlineData("rumah\u200Bkebakaran", "fire = true at 6+9 (Affirmed)")]
    [InlineData("rumah\u2060kebakaran", "fire = true at 6+9 (Affirmed)")]
    [InlineData("kebakaran\uFEFFbesar", "fire = true at 0+9 (Affirmed)")]
    [InlineData("keba\u00ADkaran", "fire = true at 0+10 (Affirmed)")]
    [InlineData("keba\u200Dkaran", "fire = true at 0+10 (Affirmed)")]
    [InlineData("kebakarn di pasar", "fire = true at 0+8 (Affirmed)")]
    [InlineData("kebakarannya besar", "fire = true at 0+12 (Affirmed)")]
    [InlineData("ｋｅｂａｋａｒａｎ", "fire = true at 0+9 (Affirmed)")]
    [InlineData("kébakaran", "fire = true at 0+9 (Affirmed)")]
    [InlineData("ÀPÍ", "fire = true at 0+3 (Affirmed)")]
    [InlineData("tsdr", "unconscious = true at 0+4 (Affirmed)")]
    [InlineData("bapak ga sadar", "unconscious = true at 6+8 (Affirmed)")]
    [InlineData("ada 12 korban", "casualties = 12 at 4+9 (Affirmed)")]
    [InlineData("korban 3 orang", "casualties = 3 at 0+14 (Affirmed)")]
    [InlineData("ada 1.500 korban", "casualties = 1500 at 4+12 (Affirmed)")]
    [InlineData("api besar sekali", "fire-size = large at 0+9 (Affirmed)")]
    public void Hurried_typing_is_read_where_it_stands(string note, string finding) => Assert.Equal([finding], Read(note));

    [Theory]
    [InlineData("hati terbakar cemburu")]
    [InlineData("terbukar")]
    [InlineData("kebun")]
    [InlineData("")]
    [InlineData("   \n\t ")]
    public void Other_words_give_nothing(string note) => Assert.Empty(Read(note));

    [Theory]
    [InlineData("tidak pingsan", NoteContext.Negated)]
    [InlineData("bukan kebakaran", NoteContext.Negated)]
    [InlineData("tidak ada yang terjebak", NoteContext.Negated)]
    [InlineData("yang terjebak tidak ada", NoteContext.Negated)]
    [InlineData("bukan tidak pingsan", NoteContext.Affirmed)]
    [InlineData("tidak, pingsan", NoteContext.Affirmed)]
    [InlineData("tidak lapor tapi pingsan", NoteContext.Affirmed)]
    [InlineData("tidak tahu dia di sana itu pingsan", NoteContext.Affirmed)]
    [InlineData("bukan bohong pak kebakaran di pasar", NoteContext.Affirmed)]
    [InlineData("tidak minum obat pingsan", NoteContext.Affirmed)]
    [InlineData("bukan rumah saya kebakaran", NoteContext.Affirmed)]
    [InlineData("kebakaran pemadam tidak ada", NoteContext.Affirmed)]
    [InlineData("pingsan sudah tidak ada", NoteContext.Affirmed)]
    [InlineData("kalau bisa cepat kebakaran di kampung", NoteContext.Affirmed)]
    [InlineData("bukan kalau ada kebakaran", NoteContext.Affirmed)]
    [InlineData("kalau tidak ada kebakaran", NoteContext.Hypothetical)]
    [InlineData("dulu rumah itu terbakar", NoteContext.Affirmed)]
    [InlineData("kalau ada kebakaran nelpon ke mana", NoteContext.Hypothetical)]
    [InlineData("dulu pernah kebakaran", NoteContext.Past)]
    [InlineData("belum tahu ada yang terjebak", NoteContext.Uncertain)]
    [InlineData("kebakaran tahun lalu", NoteContext.Past)]
    [InlineData("kebakaran di pasar lama tahun lalu", NoteContext.Past)]
    [InlineData("kebakaran tahun lalu rumah kosong", NoteContext.Affirmed)]
    [InlineData("kebakaran, tahun lalu", NoteContext.Affirmed)]
    [InlineData("kalau rumah kebakaran hubungi siapa", NoteContext.Hypothetical)]
    [InlineData("kalau rumah kebakaran tapi hubungi siapa", NoteContext.Affirmed)]
    [InlineData("kalau bisa, kebakaran, hubungi siapa", NoteContext.Affirmed)]
    [InlineData("katanya tidak ada yang terjebak", NoteContext.Uncertain)]
    public void Words_around_a_phrase_turn_it(string note, NoteContext context)
    {
        var finding = Assert.Single(_reader.Read(note).Findings);
        Assert.Equal(context, finding.Context);
        Assert.Equal(context is NoteContext.Affirmed, finding.Value.IsTrue);
        Assert.Equal(context is NoteContext.Negated, finding.Value.IsFalse);
    }

    [Theory]
    [InlineData("kebakaran di gudang, simulasi dimulai jam 9", NoteContext.Hypothetical)]
    [InlineData("simulasi kebakaran", NoteContext.Hypothetical)]
    [InlineData("simulasi, kebakaran di gudang", NoteContext.Affirmed)]
    [InlineData("simulasi ada yang pingsan", NoteContext.Affirmed)]
    [InlineData("kebakaran di gudang. bukan simulasi", NoteContext.Affirmed)]
    [InlineData("kebakaran di gudang, kirain cuma ada simulasi", NoteContext.Affirmed)]
    [InlineData("kirain kebakaran ternyata simulasi", NoteContext.Hypothetical)]
    [InlineData("kebakaran di gudang, kirain apa, simulasi", NoteContext.Hypothetical)]
    [InlineData("kebakaran di gudang, kirain orang sini itu lagi ada simulasi", NoteContext.Affirmed)]
    [InlineData("kebakaran di gudang, kirain orang kampung sini itu lagi ada simulasi", NoteContext.Hypothetical)]
    [InlineData("simulasi jam 9, kebakaran di gudang masih", NoteContext.Affirmed)]
    [InlineData("anak lapor kebakaran, ditutup. iseng", NoteContext.Hypothetical)]
    [InlineData("anak iseng bikin kebakaran", NoteContext.Affirmed)]
    [InlineData("kebakaran di gudang siang itu beres", NoteContext.Past)]
    [InlineData("kebakaran di gudang, beres", NoteContext.Past)]
    [InlineData("kebakaran di gudang, pintu beres", NoteContext.Affirmed)]
    [InlineData("kebakaran di gudang beres. masih nyala", NoteContext.Affirmed)]
    [InlineData("kebakaran di gudang beres masih nyala", NoteContext.Affirmed)]
    [InlineData("kemarin toko kebakaran", NoteContext.Affirmed)]
    [InlineData("kemarin toko kebakaran, minta surat asuransi", NoteContext.Past)]
    [InlineData("kalau toko di pojok sana kebakaran, hubungi siapa", NoteContext.Hypothetical)]
    [InlineData("kalau toko kebakaran kena juga tidak", NoteContext.Hypothetical)]
    [InlineData("kalau toko kebakaran tidak kena", NoteContext.Affirmed)]
    [InlineData("kalau kebakaran hubungi siapa? ini rumah saya", NoteContext.Affirmed)]
    [InlineData("kalau toko kebakaran, hubungi siapa, ini rumah saya", NoteContext.Affirmed)]
    [InlineData("ini rumah saya, kalau kebakaran hubungi siapa", NoteContext.Hypothetical)]
    [InlineData("kalau kebakaran, masih hubungi siapa", NoteContext.Hypothetical)]
    [InlineData("simulasi kebakaran, ini rumah saya", NoteContext.Affirmed)]
    public void Some_words_tell_of_the_whole_note(string note, NoteContext context) =>
        Assert.Equal(context, Assert.Single(_reader.Read(note).Findings).Context);

    [Fact]
    public void What_tells_of_the_whole_note_turns_dangers_only() =>
        Assert.Equal(
            [("matchmaking", NoteContext.Affirmed), ("unconscious", NoteContext.Hypothetical)],
            _reader.Read("cari jodoh, pingsan, simulasi").Findings.Select(finding => (finding.Fact, finding.Context)));

    [Fact]
    public void A_phrase_that_overlaps_another_does_not_hide_the_cue_before_both()
    {
        var reader = SmallPack.LoadWith("[\"terjebak\"]", "[\"terjebak\", \"api … gudang\"]").GetPack().NoteReader;
        Assert.All(reader.Read("bukan api besar gudang").Findings, finding => Assert.Equal(NoteContext.Negated, finding.Context));
    }

    [Fact]
    public void What_tells_of_the_whole_note_outlasts_a_phrase_that_gives_a_fact()
    {
        var reader = SmallPack.LoadWith("[\"cari jodoh\", \"carikan jodoh\"]", "[\"lapor beres\"]").GetPack().NoteReader;
        Assert.Equal(
            [("fire", NoteContext.Past), ("matchmaking", NoteContext.Affirmed)],
            reader.Read("kebakaran lapor beres").Findings.Select(finding => (finding.Fact, finding.Context)));
    }

    [Theory]
    [InlineData("kalau ada kebakaran nelpon ke mana", "fire, matchmaking")]
    [InlineData("kebakaran tahun lalu", "fire, drill")]
    [InlineData("kemarin kebakaran, asuransi", "fire, drill")]
    [InlineData("simulasi, kebakaran", "fire")]
    [InlineData("bukan kebakaran", "fire")]
    public void A_danger_that_is_only_spoken_about_gives_another_fact(string note, string facts)
    {
        var reader = SmallPack.LoadWith("\"spellings\":", "\"asides\": { \"hypothetical\": \"matchmaking\", \"past\": \"drill\" }, \"spellings\":").GetPack().NoteReader;
        Assert.Equal(facts, string.Join(", ", reader.Read(note).Findings.Select(finding => finding.Fact)));
    }

    [Theory]
    [InlineData("tidak terjebak, masih ada yang terjebak", "people-trapped, people-trapped, unconscious")]
    [InlineData("tidak terjebak, tidak ada yang terjebak", "people-trapped, people-trapped")]
    [InlineData("latihan, bukan latihan", "drill, drill")]
    [InlineData("tidak terjebak, masih ada yang terjebak, pingsan", "people-trapped, people-trapped, unconscious")]
    public void A_danger_said_and_denied_points_to_another_fact(string note, string facts)
    {
        var pack = SmallPack.LoadWith("\"spellings\":", "\"asides\": { \"contradicted\": \"unconscious\" }, \"spellings\":").GetPack();
        Assert.Equal(facts, string.Join(", ", pack.NoteReader.Read(note).Findings.Select(finding => finding.Fact)));
        var reader = (NoteReader)pack.NoteReader;
        var scratch = reader.Rent();
        reader.ReadFacts(note, scratch);
        var suspected = pack.Facts.IndexOf(pack.Facts.Single(fact => fact.Id == "unconscious"));
        Assert.Equal(facts.Contains("unconscious", StringComparison.Ordinal), scratch.Facts.Items.ToArray().Any(fact => fact.Fact == suspected && fact.Value.IsTrue));
    }

    [Theory]
    [InlineData("kbkrn", true)]
    [InlineData("kbakarn", true)]
    [InlineData("trjbk", true)]
    [InlineData("kbkran", true)]
    [InlineData("kbr", false)]
    [InlineData("ebkrn", false)]
    public void Dropped_vowels_are_put_back(string note, bool isFound) => Assert.Equal(isFound, Read(note).Any());

    [Fact]
    public void What_somebody_else_says_counts() =>
        Assert.Equal(["people-trapped = true at 17+8 (Reported)"], Read("katanya ada yang terjebak"));

    [Theory]
    [InlineData("api sudah itu besar", "fire-size")]
    [InlineData("api, besar", "fire")]
    [InlineData("api tidak besar", "fire")]
    [InlineData("api tapi besar", "fire")]
    [InlineData("api rumah besar", "fire")]
    [InlineData("api itu itu itu itu besar", "fire")]
    [InlineData("gudang penuh solar bocor", "fire-size")]
    [InlineData("gudang penuh bahan bakar solar bocor", "")]
    [InlineData("gudang tidak solar bocor", "")]
    [InlineData("gudang penuh api solar bocor", "fire-size, fire")]
    public void Words_that_do_not_matter_may_stand_inside_a_phrase(string note, string facts)
    {
        var reader = SmallPack.LoadWith("[\"api besar\"]", "[\"api besar\", \"gudang … solar\"]").GetPack().NoteReader;
        Assert.Equal(facts, string.Join(", ", reader.Read(note).Findings.Select(finding => finding.Fact)));
    }

    [Theory]
    [InlineData("hati sudah terbakar", "fire")]
    [InlineData("hati terbakar", "")]
    public void A_phrase_that_only_uses_up_words_is_read_as_it_is_written(string note, string facts) =>
        Assert.Equal(facts, string.Join(", ", _reader.Read(note).Findings.Select(finding => finding.Fact)));

    [Theory]
    [InlineData("bapak jatuh", true)]
    [InlineData("bapaknya itu jatuh", true)]
    [InlineData("anak2 jatuh", true)]
    [InlineData("motor jatuh", false)]
    [InlineData("anak jatuh cinta", false)]
    [InlineData("anak jatuh", false)]
    public void A_class_stands_for_its_words_unless_a_phrase_names_them(string note, bool isFound)
    {
        var pack = SmallPack.LoadWith("\"cues\":", "\"classes\": { \"person\": { \"id\": [\"bapak\", \"anak\"] } }, \"cues\":");
        Assert.True(pack.IsLoaded);
        var reader = SmallPack.LoadText(SmallPack.Json
            .Replace("\"cues\":", "\"classes\": { \"person\": { \"id\": [\"bapak\", \"anak\"] } }, \"cues\":", StringComparison.Ordinal)
            .Replace("[\"terjebak\"]", "[\"<person> jatuh\", \"anak anak jatuh\"]", StringComparison.Ordinal)
            .Replace("[\"hati terbakar\"]", "[\"anak jatuh\", \"anak jatuh cinta\"]", StringComparison.Ordinal)).GetPack().NoteReader;
        Assert.Equal(isFound, reader.Read(note).Findings.Any(finding => finding.Value.IsTrue));
    }

    [Theory]
    [InlineData("kebakar", true)]
    [InlineData("rumah kebakarin", true)]
    [InlineData("kejebak", true)]
    [InlineData("kejebaknya", true)]
    [InlineData("kebukar", false)]
    public void Forms_of_a_word_lead_to_the_one_that_phrases_have(string note, bool isFound) =>
        Assert.Equal(isFound, Read(note).Any());

    [Fact]
    public void A_joining_word_carries_the_context_on() =>
        Assert.All(_reader.Read("tidak ada yang pingsan atau terjebak").Findings, finding => Assert.True(finding.Value.IsFalse));

    [Fact]
    public void A_negation_ends_with_its_phrase() => Assert.Equal(
        ["people-trapped = false at 10+8 (Negated)", "fire = true at 25+8 (Affirmed)"],
        Read("tidak ada terjebak rumah terbakar"));

    [Fact]
    public void A_negation_behind_a_phrase_needs_the_thought_to_end() =>
        Assert.Equal(["fire = true at 6+8 (Affirmed)", "people-trapped = false at 25+8 (Negated)"], Read("rumah terbakar tidak ada terjebak"));

    [Fact]
    public void The_longest_phrase_uses_up_its_words() =>
        Assert.Equal(["fire-size"], _reader.Read("api besar").Findings.Select(finding => finding.Fact));

    [Fact]
    public void Phrases_that_only_overlap_both_count()
    {
        var reader = SmallPack.LoadWith("[\"terjebak\"]", "[\"terjebak\", \"besar di dapur\"]").GetPack().NoteReader;
        Assert.Equal(["fire-size", "people-trapped"], reader.Read("api besar di dapur").Findings.Select(finding => finding.Fact));
    }

    [Fact]
    public void An_ending_in_one_phrase_keeps_no_other_from_being_found()
    {
        var reader = SmallPack.LoadWith("[\"terjebak\"]", "[\"anak hilang\", \"anaknya menangis\"]").GetPack().NoteReader;
        Assert.All(["anak hilang", "anaknya hilang", "anak menangis", "anaknya menangis"], note => Assert.Single(reader.Read(note).Findings));
    }

    [Fact]
    public void A_phrase_does_not_reach_over_a_comma() => Assert.Empty(Read("tidak, sadar"));

    [Fact]
    public void Halves_of_surrogate_pairs_and_null_bytes_are_spaces_between_words() =>
        Assert.Equal(["fire = true at 2+9 (Affirmed)", "unconscious = true at 12+7 (Affirmed)"], Read("\ud83d\0kebakaran\udc00pingsan"));

    [Fact]
    public void A_note_of_a_million_words_is_read_to_its_end()
    {
        var note = string.Concat(Enumerable.Repeat("ada apa ", 500_000)) + "kebakaran";
        Assert.Equal([$"fire = true at {note.Length - 9}+9 (Affirmed)"], Read(note));
    }

    [Fact]
    public void The_number_of_a_phrase_must_fit_its_fact_to_count()
    {
        var decision = SmallPack.Engine().Assess(new TriageReport { Note = "ada 5000 korban" });
        Assert.True(decision.Facts["casualties"].IsUnknown);
    }

    [Theory]
    [InlineData("korban dua orang", "casualties = 2 at 0+16 (Affirmed)")]
    [InlineData("dua puluh lima korban", "casualties = 25 at 0+21 (Affirmed)")]
    [InlineData("dua belas korban", "casualties = 12 at 0+16 (Affirmed)")]
    [InlineData("seratus dua puluh korban", "casualties = 120 at 0+24 (Affirmed)")]
    [InlineData("belasan korban", "casualties = 10 at 0+14 (Affirmed)")]
    [InlineData("2 puluh korban", "casualties = 20 at 0+14 (Affirmed)")]
    [InlineData("dua tiga korban", "casualties = 3 at 4+11 (Affirmed)")]
    [InlineData("korban2 orang", "casualties = 2 at 0+13 (Affirmed)")]
    public void Numbers_are_read_in_words_too(string note, string finding) => Assert.Equal([finding], Read(note));

    private IEnumerable<string> Read(string note) => _reader.Read(note).Findings.Select(finding => finding.ToString());
}
