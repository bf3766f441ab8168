using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the sections <c>categories</c>, <c>agencies</c>, <c>contacts</c>, <c>instructions</c> and <c>advice</c>.</summary>
internal static class TextsReader
{
    public static PackTexts Read(IReadOnlyList<PackDocument> documents, Manifest manifest, PackProblems problems)
    {
        var contacts = new ReferralContacts(documents, manifest, problems);
        return new()
        {
            Categories = ReadCategories(documents, manifest, problems),
            Agencies = ReadAgencies(documents, manifest, problems),
            Instructions = ReadInstructions(documents, manifest, contacts, problems),
            Advice = ReadAdvice(documents, manifest, contacts, problems),
            Contacts = contacts.All,
        };
    }

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

    private static ImmutableDictionary<string, RulePackText> ReadInstructions(
        IReadOnlyList<PackDocument> documents, Manifest manifest, ReferralContacts contacts, PackProblems problems)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, RulePackText>(StringComparer.Ordinal);
        foreach (var place in problems.Section(documents, "instructions", entry => entry.Instructions))
        {
            problems.CheckMembers(place, PackJson.Default.TextEntry);
            if (!HasName(place, place.Value.Id, texts.ContainsKey, problems)) continue;
            var text = contacts.Fill(place, "text", place.Value.Text);
            texts.Add(place.Value.Id, new RulePackText
            {
                Id = place.Value.Id,
                Text = LocalizedTextReader.Read(place, "text", text, manifest, problems),
                Source = place.Value.Source ?? "",
            });
        }

        return texts.ToImmutable();
    }

    private static ImmutableDictionary<string, RulePackAdvice> ReadAdvice(
        IReadOnlyList<PackDocument> documents, Manifest manifest, ReferralContacts contacts, PackProblems problems)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, RulePackAdvice>(StringComparer.Ordinal);
        foreach (var place in problems.Section(documents, "advice", entry => entry.Advice))
        {
            problems.CheckMembers(place, PackJson.Default.AdviceEntry);
            if (!HasName(place, place.Value.Id, texts.ContainsKey, problems)) continue;
            var first = Tone("text", place.Value.Text);
            var repeated = place.Value.Repeated is { } again ? Tone("repeated", again) : first;
            texts.Add(place.Value.Id, new RulePackAdvice
            {
                Id = place.Value.Id,
                FirstTime = first,
                Repeated = repeated,
                AfterWarning = place.Value.AfterWarning is { } warned ? Tone("afterWarning", warned) : repeated,
                Source = place.Value.Source ?? "",
            });

            LocalizedText Tone(string member, Dictionary<string, string>? text) =>
                LocalizedTextReader.Read(place, member, contacts.Fill(place, member, text), manifest, problems);
        }

        return texts.ToImmutable();
    }

    private static bool HasName<T>(Placed<T> place, [NotNullWhen(true)] string? id, Func<string, bool> isTaken, PackProblems problems)
    {
        if (!problems.Require(place, "id", id, "give the text a name")) return false;
        if (!PackNames.IsName(id)) problems.Add("text-name-malformed", place.Member("id", id), $"'{id}' is not a name", PackNames.Mend);
        if (!isTaken(id)) return true;
        problems.Add("text-twice", place, $"the text '{id}' is defined already", "keep one of the two, or give this one another id");
        return false;
    }
}
