using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hotline.Triage.Packs;

/// <summary>The hash by which a decision names the pack it came from.</summary>
internal static class PackHash
{
    /// <summary>SHA-256 over, for each file in the order of layers and names: layer, name and content without carriage
    /// returns, each followed by a zero byte.</summary>
    public static string Of(IEnumerable<PackDocument> documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in documents.OrderBy(document => document.Layer).ThenBy(document => document.File.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(document.Layer.ToString(CultureInfo.InvariantCulture) + "\0" + document.File.Name + "\0"));
            var rest = document.File.Content.Span;
            while (!rest.IsEmpty)
            {
                var line = rest.IndexOf((byte)'\r');
                hash.AppendData(line < 0 ? rest : rest[..line]);
                rest = line < 0 ? [] : rest[(line + 1)..];
            }

            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
