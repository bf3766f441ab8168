using System.Globalization;
using BenchmarkDotNet.Running;
using Hotline.Benchmarks;

if (args is ["latency", .. var only]) LatencyTable.Write(Console.Out, only);
else if (args is ["simulate", "callers", .. var count]) await CallerSimulation.WriteAsync(Console.Out, count is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 10_000_000);
else if (args is ["simulate", "surges"]) SurgeSimulation.Write(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(DecisionBenchmarks).Assembly).Run(args);
