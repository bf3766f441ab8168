using System.Security.Cryptography;
using System.Text;
using Hotline.Cli.Lines;
using Hotline.Domain.Calls;
using Hotline.Domain.Exchange;
using Hotline.Domain.Failures;
using Hotline.Domain.Statistics;

namespace Hotline.Cli.Reports;

/// <summary>Counts the calls of files, one stored call on each line, without keeping them. A call that comes twice is counted
/// once.</summary>
internal sealed class CountedCalls(CallStatisticsBuilder statistics)
{
    private readonly Dictionary<CallId, (UInt128 Hash, string File, int Line)> _seen = [];

    public void Read(InputFile file, LineProblems problems, Action<int>? onBytes)
    {
        foreach (var line in JsonLines.Read(file, problems, onBytes))
        {
            var reading = CallJson.Read(Encoding.UTF8.GetBytes(line.Text));
            foreach (var failure in reading.Failures) problems.Report(line.Number, failure);
            if (reading.Call is not { } call) continue;
            var hash = HashOf(call);
            if (_seen.TryAdd(call.Id, (hash, file.Name, line.Number))) statistics.Add(call);
            else if (_seen[call.Id] is var earlier && earlier.Hash != hash)
                problems.Report(line.Number, new Failure
                {
                    Code = "call-twice",
                    Field = "call",
                    Message = $"the call stands in {earlier.File}:{earlier.Line} already, with other events; this line was left out",
                    Mend = "put all events of a call into one line",
                });
        }
    }

    private static UInt128 HashOf(Call call) => BitConverter.ToUInt128(SHA256.HashData(CallJson.Write(call)));
}
