using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Notes;

/// <summary>The working space in which one note is read. Used by one thread at a time, and used again.</summary>
internal sealed class NoteScratch(int facts)
{
    /// <summary>A note beyond this is rare, and its room is not kept.</summary>
    private const int MostKept = 1 << 14;

    private readonly FactValue[] _values = new FactValue[facts];
    private readonly Buffer<int> _given = new();

    public Letters Word { get; } = new();

    public Letters Shortened { get; } = new();

    public Buffer<Token> Tokens { get; } = new();

    /// <summary>All wordings in the note, also those inside others.</summary>
    public Buffer<LexiconMatch> Found { get; } = new();

    /// <summary>The wordings that count.</summary>
    public Buffer<LexiconMatch> Matches { get; } = new();

    /// <summary>How each of <see cref="Matches"/> is meant.</summary>
    public Buffer<NoteContext> Contexts { get; } = new();

    /// <summary>How the whole note is meant.</summary>
    public NoteContext Whole { get; set; }

    /// <summary>The token up to which it is so.</summary>
    public int WholeEnd { get; set; }

    /// <summary>The facts, by their places in the pack, to which the note gives one value.</summary>
    public Buffer<KnownFact> Facts { get; } = new();

    /// <summary>The facts to which the note gives several values.</summary>
    public Buffer<int> Contradicted { get; } = new();

    /// <summary>What the note points to though no phrase says it.</summary>
    public Buffer<KnownFact> PointedTo { get; } = new();

    /// <summary>How its words were weighed.</summary>
    public NoteWeighing Weighing { get; } = new();

    public bool IsLarge => Tokens.Room > MostKept || Found.Room > MostKept;

    /// <summary>What the whole note is for a wording that begins at a token.</summary>
    public NoteContext WholeAt(int token) => token < WholeEnd ? Whole : NoteContext.Affirmed;

    /// <summary>Gives a fact a value.</summary>
    public void Give(int fact, FactValue value)
    {
        if (_values[fact].IsUnknown)
        {
            _values[fact] = value;
            _given.Add(fact);
        }
        else if (_values[fact] != value && !Contradicted.Items.Contains(fact))
        {
            Contradicted.Add(fact);
        }
    }

    /// <summary>Whether the note gives a fact any value.</summary>
    public bool Gives(int fact) => !_values[fact].IsUnknown;

    /// <summary>Fills <see cref="Facts"/> from what was given.</summary>
    public void Settle()
    {
        foreach (var fact in _given.Items)
        {
            if (!Contradicted.Items.Contains(fact)) Facts.Add(new KnownFact(fact, _values[fact]));
            _values[fact] = FactValue.Unknown;
        }

        _given.Clear();
    }

    public void Clear()
    {
        Tokens.Clear();
        Found.Clear();
        Matches.Clear();
        Contexts.Clear();
        Weighing.Forget();
        Facts.Clear();
        Contradicted.Clear();
        PointedTo.Clear();
    }
}
