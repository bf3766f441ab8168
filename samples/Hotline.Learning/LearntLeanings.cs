using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hotline.Learning;

/// <summary>What was learnt: what kind of call the words of a note point to, and whether they point to a danger.</summary>
internal sealed class LearntLeanings
{
    public const string KindFact = "kind-suspected";
    public const string DangerFact = "danger-suspected";
    private const string PlainKindFact = "kind-plain";

    /// <summary>Steps of a weight: one is a twentieth of a natural logarithm of odds. Finer ones would change no decision.</summary>
    private const float Steps = 20;

    /// <summary>Lighter words are left out of danger.</summary>
    private const int LightestOfDanger = 2;

    /// <summary>Lighter words are left out of kinds. They are many, and the file is read at every start; without them two calls in a thousand are named worse.</summary>
    private const int LightestOfKinds = 4;

    /// <summary>How far a kind has to be ahead of every other one to name a call that a rule names otherwise.</summary>
    private const int PlainBy = 2;

    private const int Heaviest = 1000;
    private const int LineWidth = 120;

    /// <summary>Only the highest kind counts, so a start for all changes nothing between them; it keeps the highest above 0.</summary>
    private const float KindStart = 5;

    internal const string Danger = "danger";
    internal const string None = "none";

    private readonly IReadOnlySet<string> _choices;
    private readonly Vocabulary _words;
    private readonly Vocabulary _wordsAndPairs;
    private readonly LinearModel _kinds;
    private readonly LinearModel _danger;
    private readonly int _caution;
    private readonly LearntDoubt? _doubt;
    private readonly int _doubtAbove;

    /// <param name="choices">The kinds that may be written; of the others it is only learnt how they differ.</param>
    /// <param name="notes">The notes to learn from.</param>
    /// <param name="caution">What is added to the start of danger, in steps: more finds more dangers, and more that are none.</param>
    /// <param name="doubt">What speaks against dangers; <c>null</c>: nothing is doubted.</param>
    /// <param name="doubtAbove">When more than this speaks against a danger, in steps, it is doubted.</param>
    public LearntLeanings(IReadOnlySet<string> choices, IReadOnlyList<LearningNote> notes, int caution, LearntDoubt? doubt, int doubtAbove)
    {
        _choices = choices;
        (_caution, _doubt, _doubtAbove) = (caution, doubt, doubtAbove);
        (_words, _wordsAndPairs) = (new Vocabulary(notes, note => note.Words, withPairs: false), new Vocabulary(notes, note => note.Words, withPairs: true));
        _kinds = LinearModel.Learn(notes, _words, note => note.Kinds);
        _danger = LinearModel.Learn(notes, _wordsAndPairs, note => [note.IsDanger ? Danger : None]);
    }

    public string KindOf(LearningNote note)
    {
        var features = _words.FeaturesOf(note);
        return _kinds.Classes.Index()
            .Where(kind => _choices.Contains(kind.Item))
            .MaxBy(kind => _kinds.Score(features, kind.Index)).Item;
    }

    public bool IsDanger(LearningNote note)
    {
        var features = _wordsAndPairs.FeaturesOf(note);
        return _danger.Score(features, _danger.PlaceOf(Danger)) - _danger.Score(features, _danger.PlaceOf(None)) + (_caution / Steps) > 0;
    }

    /// <summary>Whether so much speaks against the dangers that phrases tell of that these are doubted, if nothing puts them beyond doubt.</summary>
    public bool IsDoubted(LearningNote note) => _doubt is not null && note.IsRaised && !IsDanger(note) && _doubt.Of(note) > _doubtAbove / Steps;

    /// <summary>The pack file.</summary>
    /// <param name="comment">Lines to stand at the top.</param>
    public string ToPackFile(IEnumerable<string> comment)
    {
        var text = new StringBuilder();
        foreach (var line in comment) text.Append("// ").Append(line).Append('\n');
        text.Append("{\n  \"leanings\": [\n");
        var (danger, none) = (_danger.PlaceOf(Danger), _danger.PlaceOf(None));
        Write(text, $"\"fact\": \"{DangerFact}\", \"start\": {Step(_danger.Starts[danger] - _danger.Starts[none] + (_caution / Steps))}", _wordsAndPairs, LightestOfDanger, word => _danger.Weights[danger][word] - _danger.Weights[none][word]);
        if (_doubt is not null)
            Write(text, $"\"fact\": \"{DangerFact}\", \"doubts\": true, \"start\": {DoubtStart(_doubt)}, \"further\": {Step(_doubt.Further)}", _doubt.Words, LightestOfDanger, _doubt.WeightOf);
        foreach (var (place, kind) in _kinds.Classes.Index())
            if (_choices.Contains(kind))
                Write(text, $"\"fact\": \"{KindFact}\", \"value\": \"{kind}\", \"start\": {Step(_kinds.Starts[place] + KindStart)}, \"clear\": {{ \"fact\": \"{PlainKindFact}\", \"by\": {PlainBy} }}", _words, LightestOfKinds, word => _kinds.Weights[place][word]);
        return text.Append("  ]\n}\n").ToString();
    }

    private static void Write(StringBuilder text, string head, Vocabulary vocabulary, int lightest, Func<int, float> weightOf)
    {
        text.Append(CultureInfo.InvariantCulture, $"    {{\n      {head},\n      \"words\": {{");
        var width = int.MaxValue;
        for (var word = 0; word < vocabulary.Words.Count; word++)
        {
            var weight = Step(weightOf(word));
            if (Math.Abs(weight) < lightest) continue;
            var entry = string.Create(CultureInfo.InvariantCulture, $"\"{JsonEncodedText.Encode(vocabulary.Words[word], JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\": {weight},");
            var breaks = width > LineWidth - entry.Length;
            text.Append(breaks ? "\n        " : " ").Append(entry);
            width = (breaks ? 0 : width) + entry.Length + 1;
        }

        text.Append("\n      }\n    },\n");
    }

    /// <summary>Where doubt begins.</summary>
    /// <exception cref="InvalidDataException">A danger would be doubted before a word speaks against it.</exception>
    private int DoubtStart(LearntDoubt doubt) => Step(doubt.Start) - _doubtAbove is < 0 and var start
        ? start
        : throw new InvalidDataException($"--doubt: by these notes, dangers are doubted before a word speaks against them; give more than {Step(doubt.Start)}");

    private static int Step(float logarithm) => Math.Clamp((int)MathF.Round(Steps * logarithm), -Heaviest, Heaviest);
}
