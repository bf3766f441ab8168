using Hotline.Cli.Commands;
using Hotline.Cli.Lines;
using Hotline.Triage;
using Hotline.Triage.Assurance;

namespace Hotline.Cli.Output;

/// <summary>The test of a pack as findings at the lines of its rules: examples that did not come out, labelled calls that were missed,
/// conditions that nothing shows to matter.</summary>
internal sealed class TestSarif(Terminal terminal, TriageEngine engine, bool withCoverage, bool noteOnly)
{
    private const string Example = "example-failed";
    private const string Missed = "call-missed";
    private const string NotShown = "condition-not-shown";
    private const string NeverMatters = "condition-never-matters";

    private static readonly SarifRule[] Rules =
    [
        new(Example, "An example of a rule does not come out as the rule says."),
        new(Missed, "A labelled call is not decided as expected."),
        new(NotShown, "No example and no labelled call shows that a condition of a rule matters."),
        new(NeverMatters, "A condition of a rule can never matter."),
    ];

    private readonly MissWording _misses = new(showNotes: false);
    private bool _isGood = true;

    /// <summary>Whether every example came out and every line could be read.</summary>
    public bool Write(IEnumerable<InputFile> files)
    {
        var meter = withCoverage ? new CoverageMeter(engine) : null;
        SarifLog.Write(terminal.Output, Rules, Examples().Concat(files.SelectMany(file => Calls(file, meter))).Concat(Coverage(meter)));
        return _isGood;
    }

    private IEnumerable<SarifResult> Examples()
    {
        foreach (var failure in ExampleRun.Of(engine).Failures)
        {
            _isGood = false;
            var text = failure.ToString();
            yield return Result(Example, SarifResult.Error, text[(text.IndexOf(failure.Rule.Id, StringComparison.Ordinal))..], failure.Rule.Location);
        }
    }

    private IEnumerable<SarifResult> Calls(InputFile file, CoverageMeter? meter)
    {
        var problems = new LineProblems(file.Name, terminal.Error);
        foreach (var call in PackTestCommand.ReadCalls(engine, file, problems, null).Select(call => JudgedCall.Of(engine, call, noteOnly)))
        {
            meter?.Add(call.Decision);
            if (call.IsMiss) yield return Result(Missed, SarifResult.Note, _misses.Line(call), file.Name);
        }

        _isGood &= !problems.Any;
    }

    private static IEnumerable<SarifResult> Coverage(CoverageMeter? meter)
    {
        if (meter is null) yield break;
        foreach (var rule in meter.Result().Rules)
            foreach (var condition in rule.Conditions)
            {
                foreach (var line in condition.NeverMatters ? [] : CoverageWording.Missing(condition))
                    yield return Result(NotShown, SarifResult.Note, $"{rule.Rule.Id}: {line}", rule.Rule.Location);
                if (CoverageWording.NeverMatters(condition) is { } why) yield return Result(NeverMatters, SarifResult.Note, $"{rule.Rule.Id}: {why}", rule.Rule.Location);
            }
    }

    private static SarifResult Result(string id, string level, string message, string place) =>
        new SarifResult { RuleId = id, Level = level, Message = message }.At(place);
}
