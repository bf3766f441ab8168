namespace Hotline.Cli.Lines;

/// <summary>Writes what is wrong with packs and policies, each failure on one line.</summary>
internal static class FailureLines
{
    /// <summary>A longer message quotes a name out of the input that no one reads to its end.</summary>
    public const int Longest = 1_000;

    public static void Write<T>(TextWriter error, IEnumerable<T> failures)
        where T : notnull
    {
        foreach (var failure in failures) error.WriteLine(Printable.OneLine(failure.ToString() ?? "", Longest));
    }
}
