using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Assurance;

/// <summary>What is known of a call, by the places of the facts in a pack: the same that <see cref="FactSheetBuilder"/> puts together,
/// without where it came from.</summary>
/// <remarks>For one thread at a time; the space is used again for the next call.</remarks>
internal sealed class KnownFacts
{
    private readonly TriageEngine _engine;
    private readonly FactVocabulary _vocabulary;
    private readonly int[][] _wider;
    private readonly int[][] _narrower;
    private readonly FactValue[] _values;
    private readonly bool[] _implied;
    private readonly bool[] _rests;
    private readonly List<int> _known = [];
    private readonly List<KnownFact> _leanings = [];
    private readonly List<int> _contradicted = [];
    private readonly NoteScratch? _noteScratch;

    public KnownFacts(TriageEngine engine)
    {
        (_engine, _vocabulary) = (engine, engine.Vocabulary);
        var facts = engine.Pack.Facts;
        _wider = [.. facts.Select(fact => _vocabulary.Wider(fact.Id).Select(_vocabulary.OrderOf).ToArray())];
        _narrower = [.. facts.Select(fact => _vocabulary.Narrower(fact.Id).Select(_vocabulary.OrderOf).ToArray())];
        _values = new FactValue[facts.Length];
        _implied = new bool[facts.Length];
        _rests = new bool[facts.Length];
        _noteScratch = (engine.NoteReader as NoteReader)?.Rent();
    }

    /// <summary>The known facts, in no order.</summary>
    public ReadOnlySpan<int> Known => CollectionsMarshal.AsSpan(_known);

    public FactValue this[int fact] => _values[fact];

    /// <summary>Whether a known fact merely follows from another.</summary>
    public bool IsImplied(int fact) => _implied[fact];

    /// <summary>Whether nothing said a known fact, or what it follows from, and the words of the note only point to it.</summary>
    public bool RestsOnLeaning(int fact) => _rests[fact];

    /// <summary>Whether anything was answered.</summary>
    public bool HasAnswers { get; private set; }

    /// <summary>Forgets the call before and learns all that is known of this one.</summary>
    public void Learn(TriageReport report)
    {
        foreach (var fact in _known) _values[fact] = FactValue.Unknown;
        _known.Clear();
        _leanings.Clear();
        _contradicted.Clear();
        HasAnswers = false;
        if (report.Note.Length > 0) LearnNote(report);
        if (!report.Facts.IsEmpty) LearnAnswers(report.Facts);

        for (var (i, stated) = (0, _known.Count); i < stated; i++)
        {
            if (!_values[_known[i]].IsTrue) continue;
            foreach (var wider in _wider[_known[i]])
            {
                if (_values[wider].IsTrue) continue;
                if (_values[wider].IsFalse) _contradicted.Add(wider);
                Set(wider, true, isImplied: true);
            }
        }

        for (var (i, known) = (0, _known.Count); i < known; i++)
        {
            if (!_values[_known[i]].IsFalse) continue;
            foreach (var narrower in _narrower[_known[i]])
                if (_values[narrower].IsUnknown)
                    Set(narrower, false, isImplied: true);
        }

        foreach (var leaning in _leanings) Lean(leaning);
    }

    /// <summary>Whether two engines learn the same from every report, so that it need be done but once for both.</summary>
    public static bool AreAlike(TriageEngine one, TriageEngine other) =>
        one.Pack.Facts.Select(Shape).SequenceEqual(other.Pack.Facts.Select(Shape))
        && (ReferenceEquals(one.NoteReader, other.NoteReader)
            || (ReferenceEquals(one.NoteReader, one.Pack.NoteReader) && ReferenceEquals(other.NoteReader, other.Pack.NoteReader)
                && !one.Pack.Files.IsEmpty && !other.Pack.Files.IsEmpty
                && one.NoteReader is NoteReader reader && other.NoteReader is NoteReader otherReader && reader.BeyondDoubt.SequenceEqual(otherReader.BeyondDoubt)
                && string.Equals(PackHash.OfLexicon(one.Pack.Files), PackHash.OfLexicon(other.Pack.Files), StringComparison.Ordinal)));

    private static (string Id, FactKind Kind, string? Within, NumberRange? Range, string Choices) Shape(FactDefinition fact) =>
        (fact.Id, fact.Kind, fact.Within, fact.Range, string.Join(' ', fact.Choices.Select(choice => choice.Code)));

    private void LearnNote(TriageReport report)
    {
        if (_noteScratch is not null)
        {
            ((NoteReader)_engine.NoteReader).ReadApart(report.Note, _noteScratch, _leanings, mayDoubt: report.Facts.IsEmpty || !_engine.AffirmsDanger(report));
            foreach (var given in _noteScratch.Facts.Items) Set(given.Fact, given.Value, isImplied: false);
            foreach (var fact in _noteScratch.Contradicted.Items) _contradicted.Add(fact);
            return;
        }

        var findings = _engine.NoteReader.Read(report.Note).Findings.Where(finding => FactSheetBuilder.IsUsable(_vocabulary, finding)).ToLookup(finding => finding.Context is NoteContext.Leaning);
        foreach (var group in findings[false].GroupBy(finding => finding.Fact, StringComparer.Ordinal))
        {
            var values = group.Select(finding => finding.Value).Distinct().Take(2).ToList();
            if (values.Count == 1) Set(_vocabulary.OrderOf(group.Key), values[0], isImplied: false);
            else _contradicted.Add(_vocabulary.OrderOf(group.Key));
        }

        foreach (var leaning in findings[true])
            if (!findings[false].Any(finding => string.Equals(finding.Fact, leaning.Fact, StringComparison.Ordinal)))
                _leanings.Add(new KnownFact(_vocabulary.OrderOf(leaning.Fact), leaning.Value));
    }

    /// <summary>What the words only point to counts where nobody has spoken of it.</summary>
    private void Lean(KnownFact leaning)
    {
        if (!_values[leaning.Fact].IsUnknown || Array.Exists(_wider[leaning.Fact], _contradicted.Contains)) return;
        Set(leaning.Fact, leaning.Value, isImplied: false, rests: true);
        if (!leaning.Value.IsTrue) return;
        foreach (var wider in _wider[leaning.Fact])
            if (_values[wider].IsUnknown)
                Set(wider, true, isImplied: true, rests: true);
    }

    private void LearnAnswers(ImmutableDictionary<string, FactValue> answers)
    {
        foreach (var (name, value) in answers)
            if (!value.IsUnknown && _vocabulary.TryOrderOf(name, out var fact) && _engine.Pack.Facts[fact].Allows(value))
            {
                Set(fact, value, isImplied: false);
                _contradicted.Remove(fact);
                HasAnswers = true;
            }
    }

    private void Set(int fact, FactValue value, bool isImplied, bool rests = false)
    {
        if (_values[fact].IsUnknown) _known.Add(fact);
        (_values[fact], _implied[fact], _rests[fact]) = (value, isImplied, rests);
    }
}
