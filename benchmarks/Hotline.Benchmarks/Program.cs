using BenchmarkDotNet.Running;
using Hotline.Benchmarks;

if (args is ["latency"]) LatencyTable.Write(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(DecisionBenchmarks).Assembly).Run(args);
