namespace Hotline.Learning;

/// <summary>What callers say around what happens: greetings, where they are, what they were doing, whom they ask for.</summary>
/// <remarks>Told in these words a danger is one still, and a question no danger. Notes that are learnt in several tellings teach that.</remarks>
internal sealed class Tellings
{
    /// <summary>Where the note goes.</summary>
    public const string Place = "{}";

    /// <summary>Longer notes have such words of their own.</summary>
    private const int MostWords = 10;

    private readonly string[] _tellings;

    private Tellings(string[] tellings) => _tellings = tellings;

    /// <summary>Reads a file with one telling on each line.</summary>
    /// <exception cref="InvalidDataException">A line has no place for the note, or several.</exception>
    public static Tellings Read(string path)
    {
        var lines = File.ReadAllLines(path);
        foreach (var (index, line) in lines.Index())
            if (line.Split(Place).Length != 2)
                throw new InvalidDataException($"{path}:{index + 1}: a telling has {Place} once, where the note goes");
        return new Tellings(lines);
    }

    /// <summary>The short ones among notes, told otherwise. The same notes are told in the same way each time.</summary>
    /// <param name="sources">Reads what comes out.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="times">How often each is told.</param>
    public IEnumerable<LearningNote> Of(NoteSources sources, IEnumerable<LearningNote> notes, int times)
    {
        var random = new Random(1);
        return notes.Where(note => note.Text.Split(' ').Length <= MostWords)
            .SelectMany(note => Enumerable.Range(0, times), (note, _) => sources.Retell(note, _tellings[random.Next(_tellings.Length)]));
    }
}
