using Hotline.Domain.Failures;

namespace Hotline.Cli.Lines;

/// <summary>Runs over a file with one JSON object on each line.</summary>
internal static class JsonLines
{
    /// <summary>The lines that hold something; the ones that cannot be read are reported and left out.</summary>
    public static IEnumerable<InputLine> Read(InputFile file, LineProblems problems, Action<int>? onBytes = null)
    {
        var any = false;
        foreach (var line in LineReader.Read(file.Stream, onBytes))
        {
            if (line.IsUtf16)
            {
                problems.ReportFile("the file is UTF-16; save it as UTF-8");
                yield break;
            }

            if (!line.IsTooLong && string.IsNullOrWhiteSpace(line.Text)) continue;
            any = true;
            if (line.IsTooLong)
            {
                problems.Report(line.Number, new Failure
                {
                    Code = "line-too-long",
                    Field = "",
                    Message = $"the line has more than {LineReader.MaxBytes} bytes and was not read",
                    Mend = "put one JSON object on each line",
                });
                continue;
            }

            if (line.IsBroken)
                problems.Report(line.Number, new Failure
                {
                    Code = "line-not-utf8",
                    Field = "",
                    Message = "some of the line is not UTF-8; it was read as U+FFFD",
                    Mend = "save the file as UTF-8",
                    Severity = FailureSeverity.Warning,
                });
            yield return line;
        }

        if (!any) problems.ReportFile("there is nothing in it; put one JSON object on each line");
    }
}
