using Hotline.Cli.Lines;
using Hotline.Cli.Output;
using Hotline.Triage.Assurance;

namespace Hotline.Cli.Commands;

/// <summary>One comparison of two packs over examples and call logs. Calls go by and are counted; none is kept.</summary>
internal sealed class DiffRun(Terminal terminal, PackComparison comparison, CallLog log, IReadOnlyList<InputFile> files, bool withExamples)
{
    private bool _allRead = true;
    private ComparisonCounts _examples = ComparisonCounts.None;
    private ComparisonCounts _calls = ComparisonCounts.None;

    /// <summary>Whether all lines could be read and nothing went down.</summary>
    private bool IsGood => _allRead && _examples.Total.Down == 0 && _calls.Total.Down == 0;

    public bool WriteTable()
    {
        var table = new DiffTable(terminal.Screen, comparison);
        table.WriteChanges();
        var (examples, calls) = (new MovedCalls(), new MovedCalls());
        foreach (var moved in Examples()) examples.Add(moved.Call);
        foreach (var file in files)
        {
            var problems = new LineProblems(file.Name, terminal.Error);
            Progress.Over(terminal, file, problems, onBytes =>
            {
                foreach (var moved in Calls(file, problems, onBytes)) calls.Add(moved.Call);
                return true;
            });
        }

        if (withExamples) table.Write("example", examples, _examples);
        if (files.Count > 0) table.Write("call", calls, _calls);
        table.WriteAccuracy(_calls);
        table.WriteVerdict(_examples.Total.Add(_calls.Total));
        return IsGood;
    }

    public bool WriteJson()
    {
        terminal.Output.WriteLine(DiffJson.Write(comparison));
        foreach (var change in comparison.Changes) terminal.Output.WriteLine(DiffJson.Write(change));
        foreach (var moved in All()) terminal.Output.WriteLine(DiffJson.Write(moved.Call, moved.File is null ? "examples" : "calls"));
        if (withExamples) terminal.Output.WriteLine(DiffJson.Write("examples", "", _examples.Total));
        if (files.Count == 0) return IsGood;
        terminal.Output.WriteLine(DiffJson.Write("calls", "", _calls.Total));
        foreach (var (root, counts) in _calls.ByRoot) terminal.Output.WriteLine(DiffJson.Write("category", root, counts));
        if (_calls.Old.Total.Calls == 0) return IsGood;
        terminal.Output.WriteLine(AccuracyJson.Write("accuracy", "old", _calls.Old.Total));
        terminal.Output.WriteLine(AccuracyJson.Write("accuracy", "new", _calls.New.Total));
        return IsGood;
    }

    public bool WriteSarif()
    {
        SarifLog.Write(terminal.Output, DiffSarif.Rules, comparison.Changes.Select(DiffSarif.Of)
            .Concat(All().Select(moved => DiffSarif.Of(moved.Call, comparison, moved.File, moved.Line))));
        return IsGood;
    }

    /// <summary>Every example and every call that moved, as they come.</summary>
    private IEnumerable<MovedCall> All() => Examples().Concat(files.SelectMany(file => Calls(file, new LineProblems(file.Name, terminal.Error), null)));

    private IEnumerable<MovedCall> Examples()
    {
        if (!withExamples) yield break;
        foreach (var report in comparison.Examples())
        {
            var call = comparison.Compare(report);
            _examples = _examples.Add(call);
            if (call.IsMoved) yield return new MovedCall(call, null, 0);
        }
    }

    private IEnumerable<MovedCall> Calls(InputFile file, LineProblems problems, Action<int>? onBytes)
    {
        foreach (var read in log.Read(file, problems, onBytes))
        {
            var call = comparison.Compare(read.Report);
            _calls = _calls.Add(call, read.Label);
            if (call.IsMoved) yield return new MovedCall(call, file.Name, read.Line);
        }

        _allRead &= !problems.Any;
    }

    /// <summary>A call that moved, and where it stands; no file for an example.</summary>
    private sealed record MovedCall(ComparedCall Call, string? File, int Line);
}
