using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Packs;

/// <summary>Checks rules written in code against the pack they are added to, as the loader checks those in files.</summary>
internal sealed class AddedRules(RulePack pack, RulePackLimits limits)
{
    private readonly Dictionary<string, FactDefinition> _facts = pack.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> _rules = pack.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    private readonly ImmutableArray<Failure>.Builder _failures = ImmutableArray.CreateBuilder<Failure>();

    /// <summary>The pack with the rules, or everything that is wrong with them.</summary>
    public RulePackLoading Add(ImmutableArray<Rule> rules)
    {
        if (rules.IsEmpty) return new RulePackLoading { Pack = pack, Failures = [] };
        foreach (var rule in rules) Check(rule);
        if (_failures.Count > 0) return new RulePackLoading { Failures = _failures.ToImmutable() };
        return new RulePackLoading
        {
            Pack = new RulePack
            {
                Name = $"{pack.Name} + code",
                Hash = PackHash.Of(pack.Hash, rules),
                Languages = pack.Languages,
                DefaultLanguage = pack.DefaultLanguage,
                Facts = pack.Facts,
                Rules = [.. _rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)],
                Categories = pack.Categories,
                Agencies = pack.Agencies,
                Instructions = pack.Instructions,
                Advice = pack.Advice,
                Contacts = pack.Contacts,
                NoteReader = pack.NoteReader,
                Files = pack.Files,
            },
            Failures = [],
        };
    }

    private void Check(Rule rule)
    {
        if (!PackNames.IsName(rule.Id)) Fail(rule, "id", "rule-name-malformed", $"'{rule.Id}' is not a name", PackNames.Mend);
        if (!_rules.TryAdd(rule.Id, rule))
            Fail(rule, "id", "rule-twice", $"the pack has a rule '{rule.Id}' already", "give this one another id");
        if (_rules.Count == limits.MaxRules + 1)
            Fail(rule, "", "pack-too-many-rules", $"the pack has more than {limits.MaxRules} rules", "leave some out, or raise the limit");
        if (!pack.Categories.ContainsKey(rule.Category))
            Fail(rule, "category", "category-unknown", $"unknown category '{rule.Category}'", Mend(rule.Category.Code, pack.Categories.Keys.Select(known => known.Code)));
        if (!Enum.IsDefined(rule.Priority)) Fail(rule, "priority", "priority-unknown", "this is no priority", "use a member of Priority");
        foreach (var agency in rule.Refer.Where(agency => !pack.Agencies.ContainsKey(agency)))
            Fail(rule, "refer", "agency-unknown", $"unknown agency '{agency}'", Mend(agency.Code, pack.Agencies.Keys.Select(known => known.Code)));
        foreach (var id in rule.Instruct.Where(id => !pack.Instructions.ContainsKey(id)))
            Fail(rule, "instruct", "text-unknown", $"unknown text '{id}'", Mend(id, pack.Instructions.Keys));
        if (rule.Close is { } close && !pack.Advice.ContainsKey(close))
            Fail(rule, "close", "text-unknown", $"unknown text '{close}'", Mend(close, pack.Advice.Keys));
        foreach (var language in pack.Languages.Except(rule.Why.Languages, StringComparer.OrdinalIgnoreCase))
            Fail(rule, "why", "pack-language-missing", $"'why' has no text in '{language}'", $"add a text in '{language}'");
        if (string.IsNullOrWhiteSpace(rule.Source))
            Fail(rule, "source", "pack-member-missing", "'source' is missing", "say who says so: a law, a public guideline, local practice");

        Check(rule, "when", rule.When, 1);
        if (rule.Unless is not null) Check(rule, "unless", rule.Unless, 1);
        foreach (var (fact, value) in rule.Match.Concat(rule.Avoid).SelectMany(example => example.Facts))
            CheckValue(rule, "examples", fact, value);
    }

    private void Check(Rule rule, string member, Condition condition, int depth)
    {
        if (depth > limits.MaxConditionDepth)
        {
            Fail(rule, member, "condition-too-deep", $"conditions stand more than {limits.MaxConditionDepth} deep inside one another", "split the rule");
            return;
        }

        switch (condition)
        {
            case AtLeastOf atLeast when atLeast.Conditions.IsDefaultOrEmpty || atLeast.Count < 1 || atLeast.Count > atLeast.Conditions.Length:
                Fail(rule, member, "condition-count-wrong", "the count is not from 1 to the number of conditions", "count what is there");
                return;
            case GroupCondition { Conditions.IsDefaultOrEmpty: true }:
                Fail(rule, member, "condition-empty", "a group is empty", "list the conditions");
                return;
            case GroupCondition group:
                foreach (var part in group.Conditions) Check(rule, member, part, depth + 1);
                break;
            case NotThat not:
                Check(rule, member, not.Condition, depth + 1);
                break;
            default:
                foreach (var leaf in condition.Leaves) Check(rule, member, leaf);
                break;
        }

        if (depth == 1 && condition.Leaves.Take(limits.MaxConditions + 1).Count() > limits.MaxConditions)
            Fail(rule, member, "rule-too-large", $"the rule has more than {limits.MaxConditions} conditions", "split the rule");
    }

    private void Check(Rule rule, string member, FactCondition leaf)
    {
        switch (leaf)
        {
            case FactCompares compares:
                if (Known(rule, member, leaf.Fact) is not { } number) return;
                if (number.Range?.Contains(compares.Threshold) != true)
                    Fail(rule, member, "condition-out-of-range", $"'{leaf.Fact}' is {number.DescribeValues()}", "compare with a value it can have");
                break;
            case FactIs single:
                CheckValue(rule, member, leaf.Fact, single.Value);
                break;
            case FactOneOf { Values.IsDefaultOrEmpty: true }:
                Fail(rule, member, "condition-empty", $"no value is named for '{leaf.Fact}'", "name one at least");
                break;
            case FactOneOf several:
                foreach (var value in several.Values) CheckValue(rule, member, leaf.Fact, value);
                break;
            default:
                Known(rule, member, leaf.Fact);
                break;
        }
    }

    private void CheckValue(Rule rule, string member, string fact, FactValue value)
    {
        if (Known(rule, member, fact) is { } known && (value.IsUnknown || !known.Allows(value)))
            Fail(rule, member, "fact-value-wrong", $"'{fact}' cannot have this value", $"use {known.DescribeValues()}");
    }

    private FactDefinition? Known(Rule rule, string member, string fact)
    {
        if (_facts.TryGetValue(fact, out var known)) return known;
        Fail(rule, member, "fact-unknown", $"unknown fact '{fact}'", Mend(fact, _facts.Keys));
        return null;
    }

    private static string Mend(string word, IEnumerable<string> known) => Suggestion.Mend(word, known, "define it in a pack");

    private void Fail(Rule rule, string member, string code, string message, string mend) => _failures.Add(new Failure
    {
        Code = code,
        Field = member.Length == 0 ? rule.Id : $"{rule.Id}.{member}",
        Message = message,
        Mend = mend,
    });
}
