using System.Globalization;
using System.Text;

namespace Hotline.Benchmarks.Results;

/// <summary>All rows of a run as one Markdown table for each group.</summary>
internal static class ResultTable
{
    public static string Of(ResultFile result)
    {
        var text = new StringBuilder("# Results\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{result.Date}, commit {result.Commit}. {result.Machine}.\n");
        if (result.Peers.Count > 0) text.Append("Peers: ").AppendJoin(", ", result.Peers.Select(peer => $"{peer.Key} {peer.Value}")).Append(".\n");
        text.Append("Times in µs, of the quietest round. Ratio: median by median of the contender named.\n");
        foreach (var group in result.Rows.GroupBy(row => row.Group, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n");
            text.Append("| variant | size | contender | mean | p50 | p99 | bytes | held | ratio | to |\n|---|---|---|---|---|---|---|---|---|---|\n");
            foreach (var row in group)
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"| {row.Variant} | {row.Size:N0} | {(row.IsOurs ? $"**{row.Contender}**" : row.Contender)} | {Figures.Micro(row.Mean)} | {Figures.Micro(row.P50)} | {Figures.Micro(row.P99)} | {row.Bytes:N0} | {row.Held:0.#} | {row.Ratio:G4} | {row.Against} |\n");
            }
        }

        return text.ToString();
    }
}
