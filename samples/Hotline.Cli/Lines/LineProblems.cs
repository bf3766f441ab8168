using System.Globalization;
using Hotline.Domain.Failures;

namespace Hotline.Cli.Lines;

/// <summary>Reports what is wrong with lines on standard error, as <c>FILE:LINE: what and why</c>.</summary>
internal sealed class LineProblems(string file, TextWriter error)
{
    public bool Any { get; private set; }

    public void Report(int line, Failure failure) => Report((failure with { File = file, Line = line }).ToString());

    public void Report(int line, string message) => Report(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {message}"));

    /// <summary>Something wrong with the whole file.</summary>
    public void ReportFile(string message) => Report($"{file}: {message}");

    private void Report(string message)
    {
        Any = true;

        // One problem is one line, whatever the input smuggled into a message.
        error.WriteLine(string.Concat(message.Select(character => char.IsControl(character) ? '\uFFFD' : character)));
    }
}
