using System.Collections.Immutable;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the section <c>facts</c>.</summary>
internal sealed class FactsReader(Manifest manifest, RulePackLimits limits, PackProblems problems)
{
    private static readonly ImmutableDictionary<string, FactKind> Kinds = ImmutableDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("boolean", FactKind.Boolean),
        KeyValuePair.Create("number", FactKind.Number),
        KeyValuePair.Create("choice", FactKind.Choice),
    ]);

    public Dictionary<string, NumberedFact> Read(IEnumerable<PackDocument> documents)
    {
        var facts = new Dictionary<string, NumberedFact>(StringComparer.Ordinal);
        var places = new List<Placed<FactEntry>>();
        foreach (var place in problems.Section(documents, "facts", entry => entry.Facts))
        {
            if (facts.Count == limits.MaxFacts)
            {
                problems.Add("pack-too-many-facts", place, $"the pack has more than {limits.MaxFacts} facts", "leave some out, or raise the limit");
                break;
            }

            if (Read(place) is not { } fact) continue;
            if (facts.TryAdd(fact.Id, new NumberedFact(fact, facts.Count))) places.Add(place);
            else problems.Add("fact-twice", place, $"the fact '{fact.Id}' is defined already", "keep one of the two, or give this one another id");
        }

        foreach (var place in places) CheckWithin(place, facts);
        return facts;
    }

    private FactDefinition? Read(Placed<FactEntry> place)
    {
        var entry = place.Value;
        problems.CheckMembers(place, PackJson.Default.FactEntry);
        if (!problems.Require(place, "id", entry.Id, "give the fact a name")) return null;
        if (!PackNames.IsName(entry.Id))
            problems.Add("fact-name-malformed", place.Member("id", entry.Id), $"'{entry.Id}' is not a name", PackNames.Mend);
        if (!Kinds.TryGetValue(entry.Type ?? "boolean", out var kind))
            problems.Add(
                "fact-type-unknown",
                place.Member("type", entry.Type),
                $"'{entry.Type}' is not a type of fact",
                Suggestion.Mend(entry.Type!, Kinds.Keys, "use boolean, number or choice"));

        return new FactDefinition
        {
            Id = entry.Id,
            Kind = kind,
            Within = entry.Within,
            IsBeyondDoubt = entry.BeyondDoubt is true,
            Range = ReadRange(place, kind),
            Choices = ReadChoices(place, kind),
            Question = LocalizedTextReader.Read(place, "question", entry.Question, manifest, problems),
        };
    }

    private NumberRange? ReadRange(Placed<FactEntry> place, FactKind kind)
    {
        var entry = place.Value;
        if (kind is not FactKind.Number)
        {
            if (entry.Unit is not null || entry.Min is not null || entry.Max is not null)
                problems.Add("fact-range-unexpected", place, "only a number has 'unit', 'min' and 'max'", "add \"type\": \"number\", or take them out");
            return null;
        }

        if (string.IsNullOrWhiteSpace(entry.Unit) || entry.Min is not { } min || entry.Max is not { } max || !(min < max))
        {
            problems.Add("fact-range-missing", place, "a number needs 'unit', 'min' and 'max', with min below max", "add \"unit\": \"years\", \"min\": 0, \"max\": 130 or what fits");
            (min, max) = (double.MinValue, double.MaxValue);
        }

        return new NumberRange { Unit = entry.Unit ?? "", Min = min, Max = max };
    }

    private ImmutableArray<FactChoice> ReadChoices(Placed<FactEntry> place, FactKind kind)
    {
        var choices = place.Value.Choices ?? [];
        if (kind is FactKind.Choice && choices.Count < 2)
            problems.Add("fact-choices-missing", place, "a choice needs two 'choices' or more", "add \"choices\": { \"small\": { … }, \"large\": { … } }");
        if (kind is not FactKind.Choice && choices.Count > 0)
            problems.Add("fact-choices-unexpected", place, "only a choice has 'choices'", "add \"type\": \"choice\", or take them out");

        var section = place.Member("choices", choices);
        return [.. choices.Select(choice => new FactChoice
        {
            Code = choice.Key,
            Title = LocalizedTextReader.Read(section, choice.Key, choice.Value, manifest, problems),
        })];
    }

    private void CheckWithin(Placed<FactEntry> place, Dictionary<string, NumberedFact> facts)
    {
        if (place.Value is { BeyondDoubt: true, Within: null })
            problems.Add(
                "fact-doubt",
                place.Member("beyondDoubt", true),
                $"'{place.Value.Id}' lies within no other fact, so it is no danger that could be doubted",
                "take 'beyondDoubt' out, or say what it lies 'within'");
        if (place.Value.Within is not { } within) return;
        var at = place.Member("within", within);
        if (!facts.TryGetValue(within, out var wider))
        {
            problems.Add("fact-unknown", at, $"unknown fact '{within}'", Suggestion.Mend(within, facts.Keys, "define it under 'facts'"));
            return;
        }

        if (facts[place.Value.Id!].Definition.Kind is not FactKind.Boolean || wider.Definition.Kind is not FactKind.Boolean)
            problems.Add("fact-within-not-boolean", at, "only a boolean fact can be within another boolean fact", "take 'within' out");

        var seen = new HashSet<string>(StringComparer.Ordinal) { place.Value.Id! };
        for (var step = within; step is not null && facts.TryGetValue(step, out var next); step = next.Definition.Within)
            if (!seen.Add(step))
            {
                problems.Add("fact-within-itself", at, $"'{place.Value.Id}' lies within itself", "take one 'within' of the circle out");
                return;
            }
    }
}
