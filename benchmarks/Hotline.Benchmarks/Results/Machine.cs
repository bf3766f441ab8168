using System.Globalization;
using System.Runtime.InteropServices;

namespace Hotline.Benchmarks.Results;

/// <summary>Where a result comes from.</summary>
internal sealed record Machine
{
    public required string Processor { get; init; }

    public required int Cores { get; init; }

    public required string System { get; init; }

    public required string Runtime { get; init; }

    /// <summary>How many programs wanted a core over the last minute, when the run began and when it ended: above the number of cores
    /// others were in the way. Empty where the system does not say.</summary>
    public required string Load { get; init; }

    public static Machine This(string loadBefore) => new()
    {
        Processor = ProcessorName(),
        Cores = Environment.ProcessorCount,
        System = RuntimeInformation.OSDescription.Split('#')[0].Trim(),
        Runtime = RuntimeInformation.FrameworkDescription,
        Load = loadBefore.Length == 0 ? "" : $"{loadBefore} to {LoadNow()}",
    };

    /// <summary>Empty where the system does not say.</summary>
    public static string LoadNow() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Cores} cores of {Processor}, {System}, {Runtime}{(Load.Length == 0 ? "" : $", load {Load}")}");

    private static string ProcessorName()
    {
        const string Member = "model name";
        var line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Member, StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
