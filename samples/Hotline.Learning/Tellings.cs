namespace Hotline.Learning;

/// <summary>What callers in danger say around it: greetings, where they are, what they were doing, whom they ask for, what it costs.</summary>
/// <remarks>Harmless callers say many of these words more often, and in few notes a danger is told at length. Dangers that are learnt in several tellings
/// teach that such words speak against none.</remarks>
internal sealed class Tellings
{
    /// <summary>Where the danger goes.</summary>
    public const string Place = "{}";

    /// <summary>Longer notes have such words of their own.</summary>
    private const int MostWords = 10;

    /// <summary>How many tellings a danger stands in at most.</summary>
    private const int Deepest = 3;

    private readonly string[] _tellings;

    private Tellings(string[] tellings) => _tellings = tellings;

    /// <summary>Reads a file with one telling on each line.</summary>
    /// <exception cref="InvalidDataException">A line has no place for the note, or several.</exception>
    public static Tellings Read(string path)
    {
        var lines = File.ReadAllLines(path);
        foreach (var (index, line) in lines.Index())
            if (line.Split(Place).Length != 2)
                throw new InvalidDataException($"{path}:{index + 1}: a telling has {Place} once, where the danger goes");
        return new Tellings(lines);
    }

    /// <summary>The short ones among dangers, told otherwise: in one telling, or in one within another, or in three. The same notes are told in the same way each time.</summary>
    /// <param name="sources">Reads what comes out.</param>
    /// <param name="dangers">The dangers.</param>
    /// <param name="times">How often each is told.</param>
    public IEnumerable<LearningNote> Of(NoteSources sources, IEnumerable<LearningNote> dangers, Func<LearningNote, int> times)
    {
        var random = new Random(1);
        return dangers.Where(note => note.Length <= MostWords)
            .SelectMany(note => Enumerable.Range(0, times(note)), (note, time) => sources.Retell(note, Telling(time % Deepest)));

        string Telling(int around)
        {
            var telling = _tellings[random.Next(_tellings.Length)];
            return around == 0 ? telling : telling.Replace(Place, Telling(around - 1), StringComparison.Ordinal);
        }
    }
}
