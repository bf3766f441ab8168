using System.Text;

namespace Hotline.Abuse.Policies;

/// <summary>The files within this package: the policy to start from, and the JSON Schema of policies.</summary>
public static class PolicyFiles
{
    internal const string PurwakartaName = "purwakarta.policy.jsonc";
    internal const string SchemaName = "policy.schema.json";

    /// <summary>The policy of the Purwakarta emergency line, with comments; a start for one's own.</summary>
    public static string Purwakarta() => Encoding.UTF8.GetString(Bytes(PurwakartaName));

    /// <summary>The JSON Schema (draft 2020-12) of policy files, for editors. <see cref="PolicyReader"/> checks more.</summary>
    public static string Schema() => Encoding.UTF8.GetString(Bytes(SchemaName));

    internal static byte[] Bytes(string name)
    {
        using var stream = typeof(PolicyFiles).Assembly.GetManifestResourceStream("Hotline.Abuse.Policies." + name)
            ?? throw new InvalidOperationException($"The file '{name}' is missing from the package.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
