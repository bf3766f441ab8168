namespace Hotline.Benchmarks.Peers;

/// <summary>Finds phrases by one hash for each word, joined word by word, and checks the text of what it finds.</summary>
internal sealed class PhraseHash
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private readonly ulong[] _hashes;
    private readonly int[] _ids;
    private readonly string[] _phrases;
    private readonly int _mostWords;
    private readonly ulong[] _wordHashes = new ulong[1_024];
    private readonly int[] _starts = new int[1_024];
    private readonly int[] _ends = new int[1_024];

    public PhraseHash(string[] phrases)
    {
        _phrases = phrases;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, phrases.Length * 3));
        (_hashes, _ids) = (new ulong[size], new int[size]);
        Array.Fill(_ids, -1);
        for (var id = 0; id < phrases.Length; id++)
        {
            var words = phrases[id].Split(' ');
            _mostWords = Math.Max(_mostWords, words.Length);
            var hash = words.Aggregate(0UL, (hash, word) => Join(hash, HashOf(word)));
            var place = Place(hash);
            while (_ids[place] >= 0) place = (place + 1) & (size - 1);
            (_hashes[place], _ids[place]) = (hash, id);
        }
    }

    /// <summary>Adds the phrases of a note, each as often as it stands there.</summary>
    public void Find(string note, List<int> found)
    {
        var count = Split(note);
        for (var first = 0; first < count; first++)
        {
            var hash = 0UL;
            for (var last = first; last < count && last < first + _mostWords; last++)
            {
                hash = Join(hash, _wordHashes[last]);
                for (var place = Place(hash); _ids[place] >= 0; place = (place + 1) & (_ids.Length - 1))
                    if (_hashes[place] == hash && note.AsSpan(_starts[first], _ends[last] - _starts[first]).SequenceEqual(_phrases[_ids[place]]))
                        found.Add(_ids[place]);
            }
        }
    }

    /// <summary>Splits a note into words and hashes them: nothing that reads a note by its words can do less.</summary>
    public int Split(string note)
    {
        var (count, hash, start) = (0, 0UL, 0);
        for (var i = 0; i < note.Length; i++)
        {
            if (note[i] != ' ')
            {
                hash = (hash ^ note[i]) * Factor;
                continue;
            }

            if (i > start) (_wordHashes[count], _starts[count], _ends[count++]) = (hash, start, i);
            (hash, start) = (0, i + 1);
        }

        if (note.Length > start) (_wordHashes[count], _starts[count], _ends[count++]) = (hash, start, note.Length);
        return count;
    }

    private static ulong HashOf(string word) => word.Aggregate(0UL, (hash, letter) => (hash ^ letter) * Factor);

    private static ulong Join(ulong hash, ulong word) => (System.Numerics.BitOperations.RotateLeft(hash, 23) ^ word) * Factor;

    private int Place(ulong hash) => (int)(hash >> 32) & (_ids.Length - 1);
}
