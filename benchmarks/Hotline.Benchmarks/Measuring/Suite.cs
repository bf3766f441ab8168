using System.Globalization;
using Hotline.Benchmarks.Results;

namespace Hotline.Benchmarks.Measuring;

/// <summary>Measures rows one after another and keeps them.</summary>
internal sealed class Suite
{
    private readonly TextWriter _progress;
    private readonly List<ResultRow> _rows = [];

    /// <param name="settings">How long to measure.</param>
    /// <param name="isCheck">Leaves out what takes long to set up.</param>
    /// <param name="progress">Takes a line for each row.</param>
    public Suite(MeterSettings settings, bool isCheck, TextWriter progress)
    {
        Meter = new Meter(settings);
        (IsCheck, _progress) = (isCheck, progress);
    }

    public Meter Meter { get; }

    public bool IsCheck { get; }

    public IReadOnlyList<ResultRow> Rows => _rows;

    /// <summary>Keeps a row, with its ratio to another of the same group, variant and size.</summary>
    public void Add(ResultRow row, Measurement found, string? against = null)
    {
        var other = against is null ? null : _rows.Find(other => other.IsComparableTo(row) && string.Equals(other.Contender, against, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"'{row.Id}' is compared with '{against}', which was not measured.");
        row = row with
        {
            Mean = Math.Round(found.Mean, 3),
            P50 = Math.Round(found.P50, 3),
            P99 = Math.Round(found.P99, 3),
            Bytes = found.Bytes,
            Against = against,
            Ratio = other is null ? null : Rounded(found.P50 / other.P50),
        };
        _rows.Add(row);
        _progress.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{row.Id,-76} {row.Mean,12:N2} {row.P50,12:N2} {row.P99,12:N2} µs {row.Bytes,11:N0} B {(row.Ratio is { } ratio ? $"×{ratio}" : ""),10}"));
    }

    /// <summary>Sees to it that two contenders say the same of every call, before anything is timed.</summary>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void MustAgree<T>(string what, int calls, Func<int, T> ours, Func<int, T> theirs)
        where T : notnull
    {
        for (var i = 0; i < calls; i++)
        {
            var (one, other) = (ours(i), theirs(i));
            if (!EqualityComparer<T>.Default.Equals(one, other))
                throw new InvalidOperationException($"{what}: call {i} is answered {one} by one and {other} by the other; nothing was timed.");
        }
    }

    private static double Rounded(double value) => value == 0 ? 0 : Math.Round(value, Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 9));
}
