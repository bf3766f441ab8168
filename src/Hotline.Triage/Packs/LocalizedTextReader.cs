using System.Collections.ObjectModel;

namespace Hotline.Triage.Packs;

/// <summary>Reads a text that must exist in every language of the pack.</summary>
internal static class LocalizedTextReader
{
    /// <summary>The text; when a language is missing this is reported, and what there is stands in.</summary>
    public static LocalizedText Read<T>(
        Placed<T> owner, string member, IReadOnlyDictionary<string, string>? texts, Manifest manifest, PackProblems problems)
    {
        var place = owner.Member(member, texts);
        foreach (var language in manifest.Languages)
            if (texts is null || !texts.TryGetValue(language, out var text) || string.IsNullOrWhiteSpace(text))
                problems.Add("pack-language-missing", place, $"'{member}' has no text in '{language}'", $"add \"{language}\": \"…\"");

        foreach (var language in (texts ?? ReadOnlyDictionary<string, string>.Empty).Keys.Except(manifest.Languages, StringComparer.OrdinalIgnoreCase))
            problems.Add(
                "pack-language-unknown",
                place.Member(language, language),
                $"the pack has no language '{language}'",
                $"use one of {string.Join(", ", manifest.Languages)}, or add it to the pack's languages");

        var fallback = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [manifest.DefaultLanguage] = "" };
        foreach (var (language, text) in texts ?? ReadOnlyDictionary<string, string>.Empty) fallback[language] = text ?? "";
        return new LocalizedText(fallback, manifest.DefaultLanguage);
    }
}
