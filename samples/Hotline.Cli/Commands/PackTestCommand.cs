using System.CommandLine;
using System.CommandLine.Parsing;
using Hotline.Cli.Lines;
using Hotline.Cli.Output;
using Hotline.Domain.Failures;
using Hotline.Triage;
using Hotline.Triage.Assurance;

namespace Hotline.Cli.Commands;

/// <summary><c>pack test</c>: do the examples of a pack come out, and how often is it right about labelled calls?</summary>
internal static class PackTestCommand
{
    public static Command Create(Terminal terminal)
    {
        var folders = PackCommand.Folders();
        var calls = new Option<string[]>("--calls")
        {
            Description = "Labelled calls, one JSON object on each line: a call report with \"expected\": {\"category\", \"alsoCategory\"?, \"priority\"} and \"hard\"?; - for standard input. Repeat for further files.",
            HelpName = "FILE",
            DefaultValueFactory = _ => [],
        };
        var noteOnly = new Option<bool>("--note-only") { Description = "Judge the notes of labelled calls alone, without the facts given with them." };
        var showNotes = new Option<bool>("--show-notes") { Description = "Show the note of each call that was missed. Leave it out where notes are personal." };
        var document = new Option<string?>("--document")
        {
            Description = $"Put the tables into this Markdown file, between the lines {MarkedPart.Begin} and {MarkedPart.End}, in place of showing them.",
            HelpName = "FILE",
        };
        var coverage = new Option<bool>("--coverage") { Description = "Show which conditions of the rules no example and no labelled call shows to matter, with facts to try." };
        var format = FormatOption.CreateWithSarif();
        var command = new Command("test", "Run every example of every rule, and measure decisions about labelled calls.") { folders, calls, noteOnly, showNotes, document, coverage, format };
        command.Validators.Add(result => RefuseWithoutCalls(result, calls, [noteOnly, showNotes, document]));
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(folders), new Choices(
            parsed.GetRequiredValue(calls), parsed.GetValue(noteOnly), parsed.GetValue(showNotes), parsed.GetValue(document), parsed.GetValue(coverage), parsed.GetRequiredValue(format))));
        return command;
    }

    private static void RefuseWithoutCalls(CommandResult result, Option calls, IEnumerable<Option> others)
    {
        if (result.GetResult(calls) is { Implicit: false }) return;
        foreach (var option in others)
            if (result.GetResult(option) is { Implicit: false })
                result.AddError($"{option.Name} is about labelled calls; name them with {calls.Name} FILE.");
    }

    private static int Run(Terminal terminal, string[] folders, Choices choices)
    {
        if (PackOption.Load(folders, terminal) is not { } pack) return PackOption.ExitCodeFor(folders);
        var files = new List<InputFile>();
        try
        {
            foreach (var path in choices.Calls)
            {
                if (InputFile.Open(path, terminal) is not { } file) return ExitCode.Usage;
                files.Add(file);
            }

            var engine = new TriageEngine(pack);
            if (string.Equals(choices.Format, FormatOption.Sarif, StringComparison.Ordinal))
                return new TestSarif(terminal, engine, choices.Coverage, choices.NoteOnly).Write(files) ? ExitCode.Done : ExitCode.BadInput;
            var meter = choices.Coverage ? new CoverageMeter(engine) : null;
            var examplesCameOut = RunExamples(terminal, engine, choices.IsJson);
            var callsRead = RunCalls(terminal, engine, files, choices, meter);
            if (meter is not null) WriteCoverage(terminal, meter.Result(), choices.IsJson);
            return callsRead && examplesCameOut ? ExitCode.Done : ExitCode.BadInput;
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    private static bool RunExamples(Terminal terminal, TriageEngine engine, bool isJson)
    {
        var run = ExampleRun.Of(engine);
        FailureLines.Write(terminal.Error, run.Failures);
        terminal.Output.WriteLine(isJson
            ? AccuracyJson.Write(engine.Pack, run)
            : $"{engine.Pack.Name}: {run.Count - run.Failures.Length} of {run.Count} examples came out");
        return run.Failures.IsEmpty;
    }

    /// <summary>Whether every line could be read, and the document written.</summary>
    private static bool RunCalls(Terminal terminal, TriageEngine engine, List<InputFile> files, Choices choices, CoverageMeter? meter)
    {
        if (files.Count == 0) return true;
        var wording = new MissWording(choices.ShowNotes);
        var accuracy = Accuracy.None;
        var misses = new List<string>();
        var read = true;
        foreach (var file in files)
        {
            var problems = new LineProblems(file.Name, terminal.Error);
            accuracy = choices.IsJson ? Judge(null) : Progress.Over(terminal, file, problems, Judge);
            read &= !problems.Any;

            Accuracy Judge(Action<int>? onBytes)
            {
                var sum = accuracy;
                foreach (var call in ReadCalls(engine, file, problems, onBytes).Select(call => JudgedCall.Of(engine, call, choices.NoteOnly)))
                {
                    sum = sum.Add(call);
                    meter?.Add(call.Decision);
                    if (!call.IsMiss) continue;
                    if (choices.IsJson) terminal.Output.WriteLine(AccuracyJson.Write(call, choices.ShowNotes));
                    else misses.Add(wording.Line(call));
                }

                return sum;
            }
        }

        if (choices.Document is { } document && !AccuracyTable.WriteInto(document, accuracy, terminal)) return false;
        if (choices.IsJson)
        {
            foreach (var line in AccuracyJson.Write(accuracy)) terminal.Output.WriteLine(line);
            return read;
        }

        if (choices.Document is null) new AccuracyTable(terminal.Screen).Write(accuracy);
        terminal.Output.WriteLine();
        terminal.Output.WriteLine($"{misses.Count} of {accuracy.Total.Calls} calls were missed{(misses.Count > 0 ? ":" : "")}");
        misses.ForEach(terminal.Output.WriteLine);
        return read;
    }

    private static void WriteCoverage(Terminal terminal, ConditionCoverage coverage, bool isJson)
    {
        if (isJson)
        {
            foreach (var line in CoverageJson.Write(coverage)) terminal.Output.WriteLine(line);
            return;
        }

        new CoverageTable(terminal.Screen).Write(coverage);
    }

    /// <summary>The labelled calls of a file; lines that cannot be read are reported and left out.</summary>
    public static IEnumerable<LabelledCall> ReadCalls(TriageEngine engine, InputFile file, LineProblems problems, Action<int>? onBytes)
    {
        foreach (var line in JsonLines.Read(file, problems, onBytes))
        {
            var reading = LabelledCallReader.Read(line.Text);
            foreach (var failure in reading.Failures) problems.Report(line.Number, failure);
            if (reading.Call is not { } call) continue;
            var failures = engine.Check(call.Report);
            foreach (var failure in failures) problems.Report(line.Number, failure);
            if (failures.All(failure => failure.Severity is FailureSeverity.Warning)) yield return call;
        }
    }

    /// <summary>What the command line asks for.</summary>
    private sealed record Choices(string[] Calls, bool NoteOnly, bool ShowNotes, string? Document, bool Coverage, string Format)
    {
        public bool IsJson => string.Equals(Format, FormatOption.JsonLines, StringComparison.Ordinal);
    }
}
