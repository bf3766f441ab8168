using System.Text;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests.Hosting;

/// <summary>A pack whose text can be exchanged.</summary>
internal sealed class ChangingSource : IRulePackSource
{
    private volatile string _text = SmallPack.Json;

    public string Text
    {
        get => _text;
        set => _text = value;
    }

    /// <summary>The small pack as its version <paramref name="version"/>, which says so wherever it can.</summary>
    public static string Version(int version) => SmallPack.Json
        .Replace("\"version\": \"1\"", $"\"version\": \"{version}\"", StringComparison.Ordinal)
        .Replace("There is fire.", $"Fire, says version {version}.", StringComparison.Ordinal)
        .Replace("Is anybody trapped?", $"Trapped, asks version {version}?", StringComparison.Ordinal);

    public RulePackContent Read(RulePackLimits limits) =>
        new() { Files = [new RulePackFile { Name = "a.json", Content = Encoding.UTF8.GetBytes(_text) }] };
}
