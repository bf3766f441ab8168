using System.Collections.Immutable;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the sections <c>categories</c>, <c>agencies</c>, <c>instructions</c> and <c>advice</c>.</summary>
internal static class TextsReader
{
    public static PackTexts Read(IReadOnlyList<PackDocument> documents, Manifest manifest, PackProblems problems) => new()
    {
        Categories = ReadCategories(documents, manifest, problems),
        Agencies = ReadAgencies(documents, manifest, problems),
        Instructions = ReadTexts(documents, "instructions", entry => entry.Instructions, manifest, problems),
        Advice = ReadTexts(documents, "advice", entry => entry.Advice, manifest, problems),
    };

    private static ImmutableDictionary<Category, LocalizedText> ReadCategories(
        IReadOnlyList<PackDocument> documents, Manifest manifest, PackProblems problems)
    {
        var categories = ImmutableDictionary.CreateBuilder<Category, LocalizedText>();
        foreach (var place in problems.Section(documents, "categories", entry => entry.Categories))
        {
            problems.CheckMembers(place, PackJson.Default.CategoryEntry);
            if (!problems.Require(place, "code", place.Value.Code, "name the category, such as fire.building")) continue;
            var title = LocalizedTextReader.Read(place, "title", place.Value.Title, manifest, problems);
            if (!Category.TryParse(place.Value.Code, out var category))
                problems.Add("category-malformed", place.Member("code", place.Value.Code), $"'{place.Value.Code}' is not a category code", "use lower-case words joined by dots, such as fire.building");
            else if (!categories.TryAdd(category, title))
                problems.Add("category-twice", place, $"the category '{category}' is declared already", "keep one of the two");
        }

        return categories.ToImmutable();
    }

    private static ImmutableDictionary<AgencyKind, LocalizedText> ReadAgencies(
        IReadOnlyList<PackDocument> documents, Manifest manifest, PackProblems problems)
    {
        var agencies = ImmutableDictionary.CreateBuilder<AgencyKind, LocalizedText>();
        foreach (var place in problems.Section(documents, "agencies", entry => entry.Agencies))
        {
            problems.CheckMembers(place, PackJson.Default.AgencyEntry);
            if (!problems.Require(place, "kind", place.Value.Kind, "name the kind of agency, such as fire-brigade")) continue;
            var title = LocalizedTextReader.Read(place, "title", place.Value.Title, manifest, problems);
            if (!AgencyKind.TryParse(place.Value.Kind, out var kind))
                problems.Add("agency-malformed", place.Member("kind", place.Value.Kind), $"'{place.Value.Kind}' is not a kind of agency", "use lower-case letters, digits and hyphens");
            else if (!agencies.TryAdd(kind, title))
                problems.Add("agency-twice", place, $"the agency '{kind}' is declared already", "keep one of the two");
        }

        return agencies.ToImmutable();
    }

    private static ImmutableDictionary<string, RulePackText> ReadTexts(
        IReadOnlyList<PackDocument> documents,
        string section,
        Func<PackFileEntry, List<TextEntry>?> entries,
        Manifest manifest,
        PackProblems problems)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, RulePackText>(StringComparer.Ordinal);
        foreach (var place in problems.Section(documents, section, entries))
        {
            problems.CheckMembers(place, PackJson.Default.TextEntry);
            if (!problems.Require(place, "id", place.Value.Id, "give the text a name")) continue;
            if (!PackNames.IsName(place.Value.Id))
                problems.Add("text-name-malformed", place.Member("id", place.Value.Id), $"'{place.Value.Id}' is not a name", PackNames.Mend);
            var text = new RulePackText
            {
                Id = place.Value.Id,
                Text = LocalizedTextReader.Read(place, "text", place.Value.Text, manifest, problems),
                Source = place.Value.Source ?? "",
            };
            if (!texts.TryAdd(text.Id, text))
                problems.Add("text-twice", place, $"'{text.Id}' is defined under '{section}' already", "keep one of the two, or give this one another id");
        }

        return texts.ToImmutable();
    }
}
