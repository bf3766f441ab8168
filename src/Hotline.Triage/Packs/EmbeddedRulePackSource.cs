using System.Reflection;

namespace Hotline.Triage.Packs;

/// <summary>A pack inside an assembly, as embedded resources named <c>PREFIX/FILE.json</c>.</summary>
/// <remarks>Safe to use from many threads.</remarks>
public sealed class EmbeddedRulePackSource : IRulePackSource
{
    private readonly Assembly _assembly;
    private readonly string _prefix;

    /// <summary>Makes a source.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="prefix">What the names of the pack's resources begin with, up to and without the last slash.</param>
    public EmbeddedRulePackSource(Assembly assembly, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentException.ThrowIfNullOrWhiteSpace(prefix);
        _assembly = assembly;
        _prefix = prefix + "/";
    }

    /// <summary>The pack of Kabupaten Purwakarta, which comes with this package.</summary>
    public static EmbeddedRulePackSource Purwakarta() => new(typeof(EmbeddedRulePackSource).Assembly, "packs/purwakarta");

    /// <inheritdoc />
    public RulePackContent Read(RulePackLimits limits) => new()
    {
        Files = [.. _assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(_prefix, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new RulePackFile { Name = name[_prefix.Length..], DisplayName = name, Content = ReadAll(name) })],
    };

    private byte[] ReadAll(string name)
    {
        using var resource = _assembly.GetManifestResourceStream(name)!;
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
