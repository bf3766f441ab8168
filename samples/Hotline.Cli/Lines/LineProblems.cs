using System.Globalization;
using Hotline.Domain.Failures;

namespace Hotline.Cli.Lines;

/// <summary>Reports what is wrong with lines on standard error, as <c>FILE:LINE: what and why</c>.</summary>
internal sealed class LineProblems(string file, TextWriter error)
{
    private List<string>? _held;

    public bool Any { get; private set; }

    public void Report(int line, Failure failure) => Report((failure with { File = file, Line = line }).ToString());

    public void Report(int line, string message) => Report(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {message}"));

    /// <summary>Something wrong with the whole file.</summary>
    public void ReportFile(string message) => Report($"{file}: {message}");

    /// <summary>Keeps messages back while something else is drawn on standard error.</summary>
    public void Hold() => _held ??= [];

    /// <summary>Writes what was kept back.</summary>
    public void Release()
    {
        var held = _held ?? [];
        _held = null;
        held.ForEach(error.WriteLine);
    }

    private void Report(string message)
    {
        Any = true;
        var line = Printable.OneLine(message, FailureLines.Longest);
        if (_held is null) error.WriteLine(line);
        else _held.Add(line);
    }
}
