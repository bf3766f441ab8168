using System.Globalization;
using Hotline.Benchmarks.Calls;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Peers;
using Hotline.Benchmarks.Results;

namespace Hotline.Benchmarks.Rows;

/// <summary>From a note to facts: beside peers on notes without mistakes, and alone on notes with all that the reader is for.</summary>
internal sealed class NoteRows(Suite suite)
{
    public const string Group = "note to facts";
    public const string RealGroup = "note to facts, misspelt";
    public const string Reader = "Hotline";
    public const string Contains = "string.Contains for each phrase";
    public const string Hash = "hand-indexed bound";
    public const string Scan = "words split and hashed";

    /// <summary>Whatever finds phrases must see each letter once.</summary>
    public const string Floor = "floor: every letter seen once";

    public static string Characters(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} characters");

    public void Measure()
    {
        foreach (var phrases in suite.IsCheck ? new[] { 2_000 } : [10, 100, 2_000, 10_000, 50_000]) Plain(phrases, 200);
        foreach (var characters in suite.IsCheck ? Array.Empty<int>() : [50, 1_000]) Plain(2_000, characters);
        foreach (var phrases in suite.IsCheck ? new[] { 2_000 } : [10, 100, 2_000, 10_000, 50_000]) Misspelt(phrases, 200);
        foreach (var characters in suite.IsCheck ? Array.Empty<int>() : [50, 1_000]) Misspelt(2_000, characters);
    }

    private void Plain(int phrases, int characters)
    {
        var workload = new CallWorkload(10, phrases: phrases, characters: characters);
        var notes = workload.Calls.Select(call => call.Note).ToArray();
        var hash = new PhraseHash(workload.Phrases);
        var (said, found) = (new List<int>(), new List<int>());
        Suite.MustAgree(Group, 200, Ours, ByContains);
        Suite.MustAgree(Group, notes.Length, Ours, ByHash);
        var few = Math.Clamp(2_000_000 / phrases, 20, notes.Length);

        Row(Floor, notes.Length, i => notes[i].AsSpan().Count(' '), null);
        Row(Scan, notes.Length, i => hash.Split(notes[i]), null);
        Row(Hash, notes.Length, FindByHash, Scan);
        Row(Reader, notes.Length, Read, Scan);
        Row(Contains, few, FindByContains, Scan);

        void Read(int i)
        {
            said.Clear();
            workload.AddSaid(notes[i], said);
        }

        void FindByHash(int i)
        {
            found.Clear();
            hash.Find(notes[i], found);
        }

        void FindByContains(int i)
        {
            found.Clear();
            for (var phrase = 0; phrase < workload.Phrases.Length; phrase++)
                if (notes[i].Contains(workload.Phrases[phrase], StringComparison.Ordinal))
                    found.Add(phrase);
        }

        string Ours(int i)
        {
            Read(i);
            return string.Join(' ', said);
        }

        string ByHash(int i)
        {
            FindByHash(i);
            return Facts();
        }

        string ByContains(int i)
        {
            FindByContains(i);
            return Facts();
        }

        string Facts() => string.Join(' ', found.Select(phrase => phrase % workload.PhraseFacts).Distinct().Order());

        void Row(string contender, int count, Action<int> find, string? against) => suite.Add(
            new ResultRow { Group = Group, Variant = Characters(characters), Size = phrases, Contender = contender, IsOurs = contender is Reader },
            suite.Meter.Take(count, find), against);
    }

    private void Misspelt(int phrases, int characters)
    {
        var workload = new NoteWorkload(phrases, characters, 500);
        var scratch = workload.Reader.Rent();
        var hash = new PhraseHash([]);
        var name = new ResultRow { Group = RealGroup, Variant = Characters(characters), Size = phrases, Contender = Scan };
        suite.Add(name, suite.Meter.Take(500, i => hash.Split(workload.Notes[i])));
        suite.Add(name with { Contender = Reader, IsOurs = true }, suite.Meter.Take(500, i => workload.Reader.ReadFacts(workload.Notes[i], scratch)), Scan);
    }
}
