namespace Hotline.Triage.Notes;

/// <summary>The working space in which the words of one note are weighed. Used by one thread at a time, and used again.</summary>
internal sealed class NoteWeighing
{
    private int[] _scores = [];
    private bool[] _isSpokenFor = [];
    private bool[] _isTaken = [];
    private bool[] _tellsDanger = [];

    /// <summary>By word or pair: the note in which it was last seen.</summary>
    private int[] _seenIn = [];

    /// <summary>The same for doubt.</summary>
    private int[] _seenForDoubtIn = [];

    private int _note;

    /// <summary>The words and pairs that were weighed, each once: the tokens they stand at, and their number.</summary>
    public Buffer<(int First, int Last, int Word)> Tokens { get; } = new();

    /// <summary>The leanings that count.</summary>
    public Buffer<int> Leant { get; } = new();

    /// <summary>Of the leanings that count, those far ahead of all others of their fact.</summary>
    public Buffer<int> Clear { get; } = new();

    /// <summary>The words and pairs that speak for or against the dangers of the note, each once.</summary>
    public Buffer<(int First, int Last, int Word)> ForDoubt { get; } = new();

    /// <summary>How much these speak against the dangers.</summary>
    public int Against { get; private set; }

    /// <summary>How much the words of dangers speak against danger, below 0: that does not count for doubt.</summary>
    public int AgainstByDangers { get; private set; }

    /// <summary>Whether the dangers of the note are doubted.</summary>
    public bool IsDoubted { get; set; }

    /// <summary>The dangers that phrases tell of. What phrases of one group tell of counts once, and words that tell of several count for one.</summary>
    public Buffer<LexiconEntry> Dangers { get; } = new();

    /// <summary>Whether it is one that nothing puts in doubt.</summary>
    public bool IsBeyondDoubt { get; set; }

    public void Start(ReadOnlySpan<Leaning> leanings, int words)
    {
        if (_scores.Length != leanings.Length || _seenIn.Length != words)
        {
            _scores = new int[leanings.Length];
            _isSpokenFor = new bool[leanings.Length];
            _seenIn = new int[words];
            _seenForDoubtIn = new int[words];
            _note = 0;
        }

        for (var i = 0; i < leanings.Length; i++) (_scores[i], _isSpokenFor[i]) = (leanings[i].Start, false);
        (Against, AgainstByDangers) = (0, 0);
        if (++_note != int.MaxValue) return;
        Array.Clear(_seenIn);
        Array.Clear(_seenForDoubtIn);
        _note = 1;
    }

    public void StartTokens(int tokens)
    {
        if (_isTaken.Length < tokens) _isTaken = new bool[Math.Max(tokens, 2 * _isTaken.Length)];
        _isTaken.AsSpan(0, tokens).Clear();
        if (_tellsDanger.Length < tokens) _tellsDanger = new bool[_isTaken.Length];
        _tellsDanger.AsSpan(0, tokens).Clear();
        IsBeyondDoubt = false;
        Dangers.Clear();
    }

    /// <summary>Whether a token belongs to a phrase that tells of a danger.</summary>
    public bool TellsDanger(int token) => _tellsDanger[token];

    /// <summary>Takes a phrase that tells of a danger. It is no further one if the words of others tell of it too, or if it was said before.</summary>
    public void AddDanger(in LexiconMatch match)
    {
        var isFurther = false;
        for (var (own, token) = (match.Own, match.First); own != 0; (own, token) = (own >> 1, token + 1))
        {
            if ((own & 1) == 0) continue;
            isFurther |= !_tellsDanger[token];
            _tellsDanger[token] = true;
        }

        if (isFurther && !Dangers.Items.Contains(match.Entry)) Dangers.Add(match.Entry);
    }

    public bool IsTaken(int token) => _isTaken[token];

    /// <summary>Takes the words of a phrase away from weighing.</summary>
    public void Take(in LexiconMatch match)
    {
        for (var (own, token) = (match.Own, match.First); own != 0; (own, token) = (own >> 1, token + 1))
            if ((own & 1) != 0)
                _isTaken[token] = true;
    }

    /// <summary>Whether a word or pair was not weighed before.</summary>
    public bool IsFirst(int word)
    {
        if (_seenIn[word] == _note) return false;
        _seenIn[word] = _note;
        return true;
    }

    /// <summary>Whether a word or pair was not weighed before for doubt.</summary>
    public bool IsFirstForDoubt(int word)
    {
        if (_seenForDoubtIn[word] == _note) return false;
        _seenForDoubtIn[word] = _note;
        return true;
    }

    /// <summary>Adds what speaks against the dangers of the note, or for them where it is below 0.</summary>
    public void AddAgainst((int First, int Last, int Word) place, int weight)
    {
        Against += weight;
        ForDoubt.Add(place);
    }

    public void AddAgainstByDangers(int weight) => AgainstByDangers += weight;

    public void Add(int leaning, int weight)
    {
        _scores[leaning] += weight;
        _isSpokenFor[leaning] |= weight > 0;
    }

    /// <summary>Whether a leaning may count: its score is above 0, and some word speaks for it.</summary>
    public bool Speaks(int leaning) => _scores[leaning] > 0 && _isSpokenFor[leaning];

    public int ScoreOf(int leaning) => _scores[leaning];

    public void Forget()
    {
        IsDoubted = false;
        Tokens.Clear();
        ForDoubt.Clear();
        Leant.Clear();
        Clear.Clear();
    }
}
