using System.Globalization;

namespace Hotline.Benchmarks.Results;

/// <summary>Tells whether the library got worse from one result to another.</summary>
/// <remarks>One byte more is worse: the same code allocates the same in every process. Times are only compared as ratios to another contender of
/// the same run: absolute times tell of the machine. A ratio is worse beyond a margin, which takes in the noise of the quietest round on a
/// machine with others at work, and another processor.</remarks>
internal sealed class ResultComparison(ResultFile old, ResultFile @new, double margin)
{
    /// <summary>Cold calls are few and vary with all else that the machine does.</summary>
    private const double ColdAllowance = 1.5;

    /// <summary>Writes what changed.</summary>
    /// <returns>Whether nothing got worse.</returns>
    public bool Write(TextWriter output)
    {
        var (compared, worse) = (0, 0);
        foreach (var row in @new.Rows.Where(row => row.IsOurs))
        {
            if (old.Rows.FirstOrDefault(other => string.Equals(other.Id, row.Id, StringComparison.Ordinal)) is not { } before) continue;
            compared++;
            if (row.Bytes > before.Bytes)
            {
                worse++;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"WORSE  {row.Id}: {row.Bytes:N0} bytes, were {before.Bytes:N0}"));
            }
            else if (row.Bytes < before.Bytes)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"better {row.Id}: {row.Bytes:N0} bytes, were {before.Bytes:N0}"));
            }

            if (row.Ratio is not { } ratio || before.Ratio is not { } was || !string.Equals(row.Against, before.Against, StringComparison.Ordinal)) continue;
            var allowed = row.Variant.Contains("cold", StringComparison.Ordinal) ? margin * ColdAllowance : margin;
            if (ratio > was * allowed)
            {
                worse++;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"WORSE  {row.Id}: {ratio:G4} times {row.Against}, was {was:G4}"));
            }
            else if (ratio < was / allowed)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"better {row.Id}: {ratio:G4} times {row.Against}, was {was:G4}"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{compared} rows compared, bytes exactly and ratios within {margin} times ({margin * ColdAllowance} with cold caches): {worse} worse."));
        if (compared == 0) output.WriteLine("No row stands in both results, so nothing was compared.");
        return worse == 0 && compared > 0;
    }
}
