using System.Diagnostics;
using System.Globalization;
using Hotline.Benchmarks.Results;

namespace Hotline.Benchmarks.Measuring;

/// <summary>Starts the console again and again with one call, from nothing to its decision.</summary>
internal static class Startup
{
    private const int Runs = 20;

    /// <param name="path">The JSON file to write.</param>
    /// <param name="commit">What is measured.</param>
    /// <param name="native">The folder of the console compiled ahead of time.</param>
    /// <param name="managed">The folder of the console that the runtime compiles as it runs.</param>
    /// <param name="packages">The folder of the packages.</param>
    /// <param name="calls">A file with one call.</param>
    public static void Write(string path, string commit, string native, string managed, string packages, string calls)
    {
        var load = Machine.LoadNow();
        StartupRow[] programs =
        [
            Row("console, compiled ahead of time", native, Path.Combine(native, "Hotline.Cli"), ["triage", calls, "--format", "jsonl"]),
            Row("console, ahead of time, help only", native, Path.Combine(native, "Hotline.Cli"), ["--help"]),
            Row("console, on the runtime", managed, Path.Combine(managed, "Hotline.Cli"), ["triage", calls, "--format", "jsonl"]),
        ];
        new StartupResult
        {
            Commit = commit,
            Date = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Machine = Machine.This(load),
            Programs = programs,
            Packages = Directory.EnumerateFiles(packages, "*.nupkg").Order(StringComparer.Ordinal).ToDictionary(
                file => Path.GetFileNameWithoutExtension(file), file => new FileInfo(file).Length, StringComparer.Ordinal),
        }.Write(path);
    }

    private static StartupRow Row(string name, string folder, string program, string[] args)
    {
        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            times[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (process.ExitCode != 0 || output.Length == 0) throw new InvalidOperationException($"{name} decided nothing and ended with {process.ExitCode}.");
        }

        Array.Sort(times);
        var bytes = Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is not (".dbg" or ".pdb" or ".xml")).Sum(file => new FileInfo(file).Length);
        return new StartupRow { Program = name, Least = Math.Round(times[0], 1), Median = Math.Round(times[Runs / 2], 1), Bytes = bytes };
    }
}
