namespace Hotline.Benchmarks.Measuring;

/// <summary>How long to measure.</summary>
internal sealed record MeterSettings
{
    /// <summary>For every row: long enough for code to be compiled in its final form.</summary>
    public static MeterSettings Quick { get; } = new() { WarmUp = TimeSpan.FromMilliseconds(350), Measure = TimeSpan.FromMilliseconds(600), Rounds = 40, ColdCalls = 60 };

    /// <summary>For a check in between.</summary>
    public static MeterSettings Check { get; } = new() { WarmUp = TimeSpan.FromMilliseconds(250), Measure = TimeSpan.FromMilliseconds(300), Rounds = 20, ColdCalls = 40 };

    public required TimeSpan WarmUp { get; init; }

    /// <summary>No round begins later; but there are always three, and two of what takes longer than this.</summary>
    public required TimeSpan Measure { get; init; }

    public required int Rounds { get; init; }

    public required int ColdCalls { get; init; }
}
