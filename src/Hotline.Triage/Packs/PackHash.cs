using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hotline.Triage.Packs.Format;
using Hotline.Triage.Rules;

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

    /// <summary>SHA-256 over the sections of files from which the note reader is made, without white space and comments.</summary>
    /// <param name="files">The files of a pack that loaded, in their order.</param>
    public static string OfLexicon(IEnumerable<RulePackFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in files)
        {
            var file = JsonSerializer.Deserialize(source.Content.Span, PackJson.Default.PackFileEntry)!;
            var lexicon = new PackFileEntry
            {
                Phrases = file.Phrases,
                Cues = file.Cues,
                Asides = file.Asides,
                Spellings = file.Spellings,
                Endings = file.Endings,
                Families = file.Families,
                Classes = file.Classes,
                Skips = file.Skips,
                Numbers = file.Numbers,
                Leanings = file.Leanings,
                Words = file.Words,
            };
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(lexicon, PackJson.Default.PackFileEntry));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The hash of a pack with rules in code: SHA-256 over the hash of the pack and, for each rule in the order of
    /// ids, all that can be read of it, each followed by a zero byte. Code itself cannot be read: its name and version
    /// stand for it.</summary>
    public static string Of(string pack, IEnumerable<Rule> rules)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(pack);
        foreach (var rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            Add(rule.Id);
            Add(rule.Category.Code);
            Add(rule.Priority.ToString());
            Add(rule.Names ? "names" : "");
            Add(rule.When.ToString());
            Add(rule.Unless?.ToString() ?? "");
            Add(string.Join(',', rule.Refer));
            Add(string.Join(',', rule.Instruct));
            Add(rule.Close ?? "");
            foreach (var language in rule.Why.Languages) Add($"{language}={rule.Why.In(language)}");
            Add(rule.Source);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
    }
}
