namespace Hotline.Benchmarks.Results;

/// <summary>A program that decides one call and ends.</summary>
internal sealed record StartupRow
{
    public required string Program { get; init; }

    /// <summary>Milliseconds from starting the process to its end; the quietest of the runs.</summary>
    public required double Least { get; init; }

    /// <summary>Milliseconds; the median run.</summary>
    public required double Median { get; init; }

    /// <summary>Bytes of the program with all that it needs beside it.</summary>
    public required long Bytes { get; init; }
}
