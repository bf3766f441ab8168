using System.Collections.Frozen;
using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Packs;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>A pack while it is checked: what all checks need to know of it, and what they found.</summary>
internal sealed class CheckedPack
{
    private readonly CompiledRules _compiled;

    public CheckedPack(RulePack pack)
    {
        Pack = pack;
        Origins = new PackOrigins(pack.Files);
        Vocabulary = new FactVocabulary(pack.Facts);
        Values = PossibleAnswers.Of(Vocabulary, pack.Rules);
        Firing = new FiringWays(Vocabulary, Values);
        Rules = [.. pack.Rules.Where(rule => !rule.CodeParts.Any())];
        Named = pack.Rules.Where(rule => rule.Names).Select(rule => rule.Category.Root).ToHashSet();
        _compiled = CompiledRules.Of(Rules);
        Ways = [.. Rules.Select(Firing.Of)];
        Together = [.. Ways.Select(ways => ways is { } all ? [.. all.Select(way => FiredOn(way.Sheet))] : ImmutableArray<int[]>.Empty)];
    }

    public RulePack Pack { get; }

    public PackOrigins Origins { get; }

    public FactVocabulary Vocabulary { get; }

    /// <summary>The values of each fact that the rules tell apart.</summary>
    public FrozenDictionary<string, ImmutableArray<FactValue>> Values { get; }

    public FiringWays Firing { get; }

    /// <summary>The rules without code; numbers of rules are places in this.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The roots that rules name which name a call before others.</summary>
    public IReadOnlySet<Category> Named { get; }

    /// <summary>The ways in which each rule fires, or <c>null</c> where there are too many.</summary>
    public ImmutableArray<ImmutableArray<Way>?> Ways { get; }

    /// <summary>For each way of each rule the numbers of the rules that fire then.</summary>
    public ImmutableArray<ImmutableArray<int[]>> Together { get; }

    public List<PackFinding> Findings { get; } = [];

    /// <summary>Whether a rule sends somebody to a danger.</summary>
    public static bool IsDanger(Rule rule) => rule.Priority >= Priority.Urgent && CategoryRoots.IsDanger(rule.Category);

    /// <summary>The numbers of the rules that fire for a sheet.</summary>
    public int[] FiredOn(FactSheet sheet)
    {
        using var standings = _compiled.Evaluate(sheet);
        return [.. standings.Fired().Select(_compiled.Terms.RuleOf).Distinct()];
    }

    /// <summary>The priority that is certain for a sheet.</summary>
    public Priority DefiniteOn(FactSheet sheet)
    {
        using var standings = _compiled.Evaluate(sheet);
        return standings.Range.Definite;
    }

    /// <summary>The numbers of the rules that fire whenever a rule does, itself included; empty when that is not known.</summary>
    public IEnumerable<int> AlwaysWith(int rule) =>
        Together[rule].IsEmpty ? [] : Together[rule].Skip(1).Aggregate(Together[rule][0].AsEnumerable(), (both, fired) => both.Intersect(fired));

    /// <summary>The fact, the wider ones and the narrower ones: what its value can give a value.</summary>
    public IEnumerable<string> Reach(string fact) => Vocabulary.Wider(fact).Concat(Vocabulary.Narrower(fact)).Prepend(fact);

    public void Add(FindingKind kind, Rule rule, string message, string? mend = null, IEnumerable<Rule>? related = null, string notCovered = "") =>
        Add(kind, PackPart.Rule, rule.Id, rule.Location, message, mend, related, notCovered);

    public void Add(FindingKind kind, FactDefinition fact, string message) =>
        Add(kind, PackPart.Fact, fact.Id, Origins.PlaceOf("facts", fact.Id), message);

    public void Add(
        FindingKind kind, PackPart part, string id, string place, string message, string? mend = null, IEnumerable<Rule>? related = null, string notCovered = "")
    {
        // A path may hold a colon; the line never does.
        var colon = place.LastIndexOf(':');
        Findings.Add(new PackFinding
        {
            Code = kind.Code,
            Severity = kind.Severity,
            Part = part,
            Id = id,
            Message = message,
            Mend = mend ?? Sentence(kind.Mend),
            Related = [.. (related ?? []).Select(rule => rule.Id)],
            File = colon < 0 ? null : place[..colon],
            Line = colon < 0 ? null : int.Parse(place.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture),
            NotCovered = notCovered,
        });
    }

    /// <summary>Answers in words, such as <c>fire, not drill, age is 5</c>.</summary>
    public static string InWords(IEnumerable<KeyValuePair<string, FactValue>> answers) => string.Join(", ", answers.Select(answer =>
        answer.Value.IsTrue ? answer.Key : answer.Value.IsFalse ? $"not {answer.Key}" : $"{answer.Key} is {answer.Value}"));

    private static string Sentence(string mend) => char.ToLowerInvariant(mend[0]) + mend[1..].TrimEnd('.');
}
