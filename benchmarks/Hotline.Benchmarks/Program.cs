using BenchmarkDotNet.Running;
using Hotline.Benchmarks;

if (args is ["latency", .. var only]) LatencyTable.Write(Console.Out, only);
else BenchmarkSwitcher.FromAssembly(typeof(DecisionBenchmarks).Assembly).Run(args);
