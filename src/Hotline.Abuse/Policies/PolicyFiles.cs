using System.Collections.Immutable;
using System.Text;

namespace Hotline.Abuse.Policies;

/// <summary>The files within this package: policies to start from, and the JSON Schema of policies.</summary>
public static class PolicyFiles
{
    internal const string Ending = ".policy.jsonc";
    internal const string SchemaName = "policy.schema.json";

    /// <summary>The names of the policies: <c>purwakarta</c> first, then the ladders of other places, put as treatments that
    /// still reach a person: <c>czech-2025</c>, <c>bontang-purworejo</c>, <c>probolinggo</c>.</summary>
    public static ImmutableArray<string> Names { get; } = ["purwakarta", "czech-2025", "bontang-purworejo", "probolinggo"];

    /// <summary>The policy of the Purwakarta emergency line, with comments; a start for one's own.</summary>
    public static string Purwakarta() => Text("purwakarta");

    /// <summary>A policy, with comments that say where it comes from.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static string Text(string name) => Encoding.UTF8.GetString(Shipped(name));

    /// <summary>The JSON Schema (draft 2020-12) of policy files, for editors. <see cref="PolicyReader"/> checks more.</summary>
    public static string Schema() => Encoding.UTF8.GetString(Bytes(SchemaName));

    internal static byte[] Shipped(string name) => Names.Contains(name, StringComparer.Ordinal)
        ? Bytes("Shipped." + name + Ending)
        : throw new ArgumentException("There is no such policy in this package; it has " + string.Join(", ", Names) + ".", nameof(name));

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(PolicyFiles).Assembly.GetManifestResourceStream("Hotline.Abuse.Policies." + name)
            ?? throw new InvalidOperationException($"The file '{name}' is missing from the package.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
