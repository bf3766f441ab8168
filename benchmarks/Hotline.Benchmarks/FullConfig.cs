using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;

namespace Hotline.Benchmarks;

/// <summary>Bytes and the 99th percentile beside the usual columns; ratios come from each class's baseline. Results as Markdown and JSON.</summary>
internal sealed class FullConfig : ManualConfig
{
    public FullConfig()
    {
        Add(DefaultConfig.Instance.WithOptions(ConfigOptions.DisableLogFile));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new P99Column());
        AddExporter(JsonExporter.BriefCompressed);
    }
}
