using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the section <c>pack</c> of a pack and of each overlay.</summary>
internal static class ManifestReader
{
    public static Manifest? Read(IReadOnlyList<PackDocument> documents, int layers, PackProblems problems)
    {
        var names = new List<string>();
        Placed<ManifestEntry>? first = null;
        for (var layer = 0; layer < layers; layer++)
        {
            var manifests = documents.Where(document => document.Layer == layer && document.Entry.Pack is not null)
                .Select(document => new Placed<ManifestEntry>(document.Entry.Pack!, document, "pack")).ToList();
            foreach (var second in manifests.Skip(1))
                problems.Add("pack-manifest-twice", second, $"'pack' stands in {manifests[0].Document.File.Name} already", "keep one of the two");
            if (manifests.Count == 0)
            {
                problems.Add(new Failure
                {
                    Code = "pack-manifest-missing",
                    Field = "pack",
                    Message = layer == 0 ? "no file has a section 'pack'" : $"no file of overlay {layer} has a section 'pack'",
                    Mend = "add \"pack\": { \"id\": …, \"version\": …, \"languages\": […], \"defaultLanguage\": … } to one file",
                    File = documents.FirstOrDefault(document => document.Layer == layer)?.File.DisplayName,
                });
                continue;
            }

            var manifest = manifests[0];
            problems.CheckMembers(manifest, PackJson.Default.ManifestEntry);
            if (problems.Require(manifest, "id", manifest.Value.Id, "give the pack a name of lower-case letters, digits and hyphens")
                & problems.Require(manifest, "version", manifest.Value.Version, "give the pack a version"))
                names.Add($"{manifest.Value.Id} {manifest.Value.Version}");
            if (first is { } below && manifest.Value.Extends is { } extends && !string.Equals(extends, below.Value.Id, StringComparison.Ordinal))
                problems.Add(
                    "pack-extends-other",
                    manifest.Member("extends", extends),
                    $"this pack extends '{extends}', but is laid over '{below.Value.Id}'",
                    "load it over the pack it is made for, or name that one");
            first ??= manifest;
        }

        return first is { } main ? Read(main, string.Join(" + ", names), problems) : null;
    }

    /// <summary>The pack that the first one must be laid over, or <c>null</c> when it stands by itself.</summary>
    public static Placed<string>? ExtendsOf(IReadOnlyList<PackDocument> documents) => documents
        .Where(document => document.Layer == 0 && document.Entry.Pack?.Extends is not null)
        .Select(document => (Placed<string>?)new Placed<string>(document.Entry.Pack!.Extends!, document, "pack.extends"))
        .FirstOrDefault();

    private static Manifest? Read(Placed<ManifestEntry> entry, string name, PackProblems problems)
    {
        var languages = (entry.Value.Languages ?? []).Where(language => !string.IsNullOrWhiteSpace(language)).ToImmutableArray();
        if (languages.IsEmpty)
        {
            problems.Add("pack-languages-missing", entry, "'languages' is missing", "list the languages of the texts, such as [\"id\", \"en\"]");
            return null;
        }

        var preferred = entry.Value.DefaultLanguage ?? languages[0];
        if (!languages.Contains(preferred, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(
                "pack-default-language-unknown",
                entry.Member("defaultLanguage", preferred),
                $"'{preferred}' is not among the languages",
                $"use one of {string.Join(", ", languages)}");
            return null;
        }

        return new Manifest { Name = name, Languages = languages, DefaultLanguage = preferred };
    }
}
