using System.Globalization;
using Hotline.Cli.Lines;
using Hotline.Cli.Output;
using Hotline.Domain.Failures;
using Hotline.Triage;
using Hotline.Triage.Packs;

namespace Hotline.Cli.Live;

/// <summary>Calls as they go on: a line comes in, the decision is made anew and shown.</summary>
/// <remarks>The notes are kept in memory while the session lasts, and nowhere else.</remarks>
internal sealed class LiveSession
{
    private const string NothingChanged = "Nothing was changed.";

    private readonly RulePack _pack;
    private readonly TriageEngine _engine;
    private readonly LiveInputReader _reader;
    private readonly LiveScreen _screen;
    private readonly DecisionWording _wording;
    private readonly Stack<TriageReport> _earlier = new();
    private TriageReport _report;
    private TriageDecision _decision;
    private int _calls = 1;

    public LiveSession(RulePack pack, LiveScreen screen, string? language)
    {
        _pack = pack;
        _engine = new TriageEngine(pack);
        _reader = new LiveInputReader(pack.Facts);
        _screen = screen;
        _wording = new DecisionWording(pack);
        _report = NewCall(language);
        _decision = _engine.Assess(_report);
    }

    /// <summary>Runs until the input ends or says so.</summary>
    public void Run(IEnumerable<InputLine> lines)
    {
        _screen.Welcome();
        _screen.Show(_report, _decision, []);
        _screen.Prompt(_decision);
        foreach (var line in lines)
        {
            if (!Take(line)) return;
            _screen.Prompt(_decision);
        }
    }

    /// <summary>Whether to go on.</summary>
    private bool Take(InputLine line)
    {
        if (line.IsTooLong) _screen.Hint("The line is too long and was not read; nothing was changed.");
        if (line.IsTooLong || string.IsNullOrWhiteSpace(line.Text)) return true;
        if (line.IsBroken) _screen.Hint("Some of the line is not UTF-8; it was read as U+FFFD.");

        var text = string.Concat(line.Text.Select(character => char.IsControl(character) ? ' ' : character));
        if (string.IsNullOrWhiteSpace(text)) return true;
        return _reader.Read(text, _decision.Questions).Match(
            note => Change(_report with { Note = _report.Note.Length == 0 ? note.Text : $"{_report.Note}\n{note.Text}" }, "nothing: the words gave no new fact"),
            Answer,
            Obey,
            misread => Hint(misread.Hint));
    }

    private bool Answer(FactAnswer answer)
    {
        if (answer.Value.IsUnknown && !_report.Facts.ContainsKey(answer.Fact)) return Hint(NothingToTakeBack(answer.Fact));
        return Change(_report.WithAnswer(answer.Fact, answer.Value), "nothing: this was known, or decides nothing now");
    }

    /// <summary>Without a value there is nothing for the engine to check; so a fact that does not exist is tried with one.</summary>
    private string NothingToTakeBack(string fact)
    {
        if (!_pack.Facts.Any(known => string.Equals(known.Id, fact, StringComparison.Ordinal)))
            return $"{string.Join('\n', _engine.Check(new TriageReport().WithAnswer(fact, true)))}. {NothingChanged}";
        return _decision.Facts[fact].IsUnknown
            ? $"'{fact}' is not known, so there is nothing to take back."
            : $"'{fact}' was not answered but understood from the note; answer it otherwise to outweigh the note. {NothingChanged}";
    }

    private bool Obey(LiveCommand command)
    {
        switch (command.Name)
        {
            case LiveCommand.Quit:
                return false;
            case LiveCommand.Help:
                _screen.ShowHelp();
                return true;
            case LiveCommand.Explain:
                _screen.Explain(_decision);
                return true;
            case LiveCommand.Undo:
                return _earlier.TryPop(out var earlier) ? Show(earlier, "the last input was taken back") : Hint("There is nothing to take back.");
            case LiveCommand.New:
                return Change(NewCall(_report.Language), "a new call; /undo goes back to the one before");
            default:
                return Speak(command.Argument);
        }
    }

    private bool Speak(string language) => _pack.Languages.FirstOrDefault(known => string.Equals(known, language, StringComparison.OrdinalIgnoreCase)) is { } known
        ? Change(_report with { Language = known }, $"the language: {known}")
        : Hint($"Name one of the languages {string.Join(", ", _pack.Languages)}, such as {LiveCommand.Language} {_pack.Languages[0]}. {NothingChanged}");

    /// <summary>Goes on with another report, unless something is wrong with it.</summary>
    private bool Change(TriageReport report, string otherwise)
    {
        var failures = _engine.Check(report).Where(failure => failure.Severity is FailureSeverity.Error).ToList();
        if (failures.Count > 0) return Hint($"{string.Join('\n', failures)}. {NothingChanged}");
        _earlier.Push(_report);
        return Show(report, otherwise);
    }

    private bool Show(TriageReport report, string otherwise)
    {
        var before = _decision;
        var isSameCall = string.Equals(_report.Id, report.Id, StringComparison.Ordinal);
        _report = report;
        _decision = _engine.Assess(report);
        _screen.Show(report, _decision, isSameCall ? LiveChanges.Between(before, _decision, _wording).DefaultIfEmpty(otherwise) : [otherwise]);
        return true;
    }

    private bool Hint(string hint)
    {
        _screen.Hint(hint);
        return true;
    }

    private TriageReport NewCall(string? language) =>
        new() { Id = string.Create(CultureInfo.InvariantCulture, $"call {_calls++}"), Language = language };
}
