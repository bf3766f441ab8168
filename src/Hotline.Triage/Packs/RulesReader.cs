using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs.Format;
using Hotline.Triage.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Triage.Packs;

/// <summary>Reads the section <c>rules</c>.</summary>
internal sealed class RulesReader(
    Manifest manifest, IReadOnlyDictionary<string, NumberedFact> facts, PackTexts texts, RulePackLimits limits, PackProblems problems)
{
    private readonly ConditionReader _conditions = new(facts, limits, problems);

    public ImmutableArray<Rule> Read(IReadOnlyList<PackDocument> documents)
    {
        var rules = new Dictionary<string, Rule>(StringComparer.Ordinal);
        var lines = documents.ToDictionary(document => document, document => JsonPositions.LinesOfElements(document.File.Content.Span, "rules"));
        foreach (var place in problems.Section(documents, "rules", entry => entry.Rules))
        {
            if (rules.Count == limits.MaxRules)
            {
                problems.Add("pack-too-many-rules", place, $"the pack has more than {limits.MaxRules} rules", "leave some out, or raise the limit");
                break;
            }

            var line = lines[place.Document][place.Index];
            if (Read(place) is not { } read) continue;
            var rule = read with { Location = $"{place.Document.File.DisplayName}:{line}" };
            if (place.Value.Replaces is { } replaced && !rules.Remove(replaced))
                problems.Add(
                    "rule-replaced-unknown",
                    place.Member("replaces", replaced),
                    $"there is no rule '{replaced}' to replace",
                    Suggestion.Mend(replaced, rules.Keys, "name a rule of the pack below, or take 'replaces' out"));
            if (!rules.TryAdd(rule.Id, rule))
                problems.Add(
                    "rule-twice",
                    place.Member("id", rule.Id),
                    $"the rule '{rule.Id}' stands in {rules[rule.Id].Location} already",
                    $"give this one another id, or write \"replaces\": \"{rule.Id}\"");
        }

        return [.. rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    private Rule? Read(Placed<RuleEntry> place)
    {
        var entry = place.Value;
        problems.CheckMembers(place, PackJson.Default.RuleEntry);
        if (!problems.Require(place, "id", entry.Id, "give the rule a name, such as fire.building.trapped")) return null;
        if (!PackNames.IsName(entry.Id))
            problems.Add("rule-name-malformed", place.Member("id", entry.Id), $"'{entry.Id}' is not a name", PackNames.Mend);

        var category = ReadCategory(place);
        var priority = ReadPriority(place);
        var when = ReadWhen(place);
        var unless = entry.Unless is null ? null : _conditions.Read(place.Member("unless", entry.Unless));
        var why = LocalizedTextReader.Read(place, "why", entry.Why, manifest, problems);
        problems.Require(place, "source", entry.Source, "say who says so: a law, a public guideline, local practice");
        var (reviewedOn, expiresOn) = ReadReview(place);
        var refer = ReadAgencies(place);
        CheckTexts(place, "instruct", entry.Instruct, texts.Instructions.Keys);
        CheckTexts(place, "close", entry.Close is null ? null : [entry.Close], texts.Advice.Keys);
        var (match, avoid) = ReadExamples(place);
        if (when is null) return null;

        CheckSize(place, when, unless);
        return new Rule
        {
            Id = entry.Id,
            Category = category,
            Priority = priority,
            Names = entry.Names,
            When = when,
            Unless = unless,
            Refer = refer,
            Instruct = [.. entry.Instruct ?? []],
            Close = entry.Close,
            Why = why,
            Source = entry.Source ?? "",
            Owner = entry.Owner ?? "",
            ReviewedOn = reviewedOn,
            ExpiresOn = expiresOn,
            Match = match,
            Avoid = avoid,
        };
    }

    private (LocalDate? ReviewedOn, LocalDate? ExpiresOn) ReadReview(Placed<RuleEntry> place)
    {
        var reviewedOn = ReadDate(place, "reviewedOn", place.Value.ReviewedOn);
        var expiresOn = ReadDate(place, "expiresOn", place.Value.ExpiresOn);
        if (expiresOn <= reviewedOn)
            problems.Add("rule-date-order", place.Member("expiresOn", expiresOn), "the rule expires on the day of its review or before", "give it a later day, or review it anew");
        return (reviewedOn, expiresOn);
    }

    private LocalDate? ReadDate(Placed<RuleEntry> place, string member, string? text)
    {
        if (text is null) return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed) return parsed.Value;
        problems.Add("rule-date-malformed", place.Member(member, text), $"'{text}' is not a day", "write year, month and day, such as 2026-10-01");
        return null;
    }

    private Category ReadCategory(Placed<RuleEntry> place)
    {
        var code = place.Value.Category;
        if (!problems.Require(place, "category", code, "name the category, such as fire.building")) return default;
        if (Category.TryParse(code, out var category) && texts.Categories.ContainsKey(category)) return category;
        problems.Add(
            "category-unknown",
            place.Member("category", code),
            $"unknown category '{code}'",
            Suggestion.Mend(code, texts.Categories.Keys.Select(known => known.Code), "declare it under 'categories'"));
        return default;
    }

    private Priority ReadPriority(Placed<RuleEntry> place)
    {
        var code = place.Value.Priority;
        if (!problems.Require(place, "priority", code, "say how urgent it is")) return default;
        if (PriorityCodes.TryParse(code, out var priority)) return priority;
        var known = Enum.GetValues<Priority>().Select(value => value.ToCode()).ToList();
        problems.Add(
            "priority-unknown",
            place.Member("priority", code),
            $"unknown priority '{code}'",
            Suggestion.Mend(code, known, $"use one of {string.Join(", ", known)}"));
        return default;
    }

    private Condition? ReadWhen(Placed<RuleEntry> place)
    {
        if (place.Value.When is not null) return _conditions.Read(place.Member("when", place.Value.When));
        problems.Add("pack-member-missing", place, "'when' is missing", "say what must hold, such as \"when\": \"fire\"");
        return null;
    }

    private void CheckSize(Placed<RuleEntry> place, Condition when, Condition? unless)
    {
        if (when.Leaves.Concat(unless?.Leaves ?? []).Take(limits.MaxConditions + 1).Count() > limits.MaxConditions)
            problems.Add("rule-too-large", place, $"the rule has more than {limits.MaxConditions} conditions", "split the rule");
    }

    private ImmutableArray<AgencyKind> ReadAgencies(Placed<RuleEntry> place)
    {
        var agencies = ImmutableArray.CreateBuilder<AgencyKind>();
        var list = place.Member("refer", (IReadOnlyList<string?>?)place.Value.Refer);
        foreach (var code in problems.Elements(list))
        {
            if (AgencyKind.TryParse(code.Value, out var kind) && texts.Agencies.ContainsKey(kind)) agencies.Add(kind);
            else
                problems.Add(
                    "agency-unknown",
                    code,
                    $"unknown agency '{code.Value}'",
                    Suggestion.Mend(code.Value, texts.Agencies.Keys.Select(known => known.Code), "declare it under 'agencies'"));
        }

        return agencies.ToImmutable();
    }

    private void CheckTexts(Placed<RuleEntry> place, string member, List<string>? ids, IEnumerable<string> known)
    {
        foreach (var id in problems.Elements(place.Member(member, (IReadOnlyList<string?>?)ids)))
            if (!known.Contains(id.Value, StringComparer.Ordinal))
                problems.Add(
                    "text-unknown",
                    id,
                    $"unknown text '{id.Value}'",
                    Suggestion.Mend(id.Value, known, "define it under 'instructions' or 'advice'"));
    }

    private (ImmutableArray<RuleExample> Match, ImmutableArray<RuleExample> Avoid) ReadExamples(Placed<RuleEntry> place)
    {
        var examples = place.Member("examples", place.Value.Examples);
        if (examples.Value is null || examples.Value.Match is not { Count: > 0 } || examples.Value.Avoid is not { Count: > 0 })
            problems.Add(
                "rule-examples-missing",
                place,
                "a rule needs an example it matches and one it avoids",
                "add \"examples\": { \"match\": [\"a note\"], \"avoid\": [\"a note that is nearly one\"] }");
        if (examples.Value is null) return ([], []);
        problems.CheckMembers(examples.Member("", examples.Value) with { Path = examples.Path }, PackJson.Default.ExamplesEntry);
        return (ReadExamples(examples.Member("match", (IReadOnlyList<ExampleEntry?>?)examples.Value.Match)),
            ReadExamples(examples.Member("avoid", (IReadOnlyList<ExampleEntry?>?)examples.Value.Avoid)));
    }

    private ImmutableArray<RuleExample> ReadExamples(Placed<IReadOnlyList<ExampleEntry?>?> list)
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        foreach (var place in problems.Elements(list))
        {
            var body = place.Member("", place.Value.Body) with { Path = place.Path };
            problems.CheckMembers(body, PackJson.Default.ExampleBody);
            if (body.Value.Note is null && body.Value.Facts is not { Count: > 0 })
                problems.Add("example-empty", place, "an example is a note, or facts, or both", "write \"a note\" or { \"facts\": { \"fire\": true } }");
            examples.Add(new RuleExample { Note = body.Value.Note ?? "", Facts = ReadFacts(body) });
        }

        return examples.ToImmutable();
    }

    private ImmutableSortedDictionary<string, FactValue> ReadFacts(Placed<ExampleBody> body)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FactValue>(StringComparer.Ordinal);
        foreach (var (fact, json) in body.Value.Facts ?? [])
        {
            var at = body.Member("facts", json).Member(fact, json);
            if (!facts.TryGetValue(fact, out var known))
                problems.Add("fact-unknown", at, $"unknown fact '{fact}'", Suggestion.Mend(fact, facts.Keys, "define it under 'facts'"));
            else if (!FactJson.TryRead(json, out var value) || !known.Definition.Allows(value))
                problems.Add("fact-value-wrong", at, $"'{fact}' cannot have this value", $"use {known.Definition.DescribeValues()}");
            else
                values[fact] = value;
        }

        return values.ToImmutable();
    }
}
