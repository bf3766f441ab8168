using System.Collections.Frozen;
using System.Collections.Immutable;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Finds all ways in which a rule can fire.</summary>
/// <remarks>A rule fires for a call exactly when the call's sheet holds one of its ways, up to numbers that no rule of the pack
/// tells apart. So what holds on the sheet of every way of a rule holds whenever the rule fires, because learning more never
/// turns round what is known to hold. That makes questions about all calls questions about a few sheets; see decision
/// 0320.</remarks>
/// <param name="vocabulary">The facts.</param>
/// <param name="values">The values of each fact that the rules tell apart.</param>
internal sealed class FiringWays(FactVocabulary vocabulary, FrozenDictionary<string, ImmutableArray<FactValue>> values)
{
    /// <summary>The most ways that are followed, also half-way.</summary>
    public const int Most = 4096;

    private static readonly ImmutableSortedDictionary<string, FactValue> Nothing =
        ImmutableSortedDictionary.Create<string, FactValue>(StringComparer.Ordinal);

    /// <summary>The facts that lie within others, or others within them: something follows from their values.</summary>
    private readonly FrozenSet<string> _related = vocabulary.Names
        .Where(fact => !vocabulary.Wider(fact).IsEmpty || !vocabulary.Narrower(fact).IsEmpty).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The ways of a rule, none when it can never fire; <c>null</c> when there are too many, or the rule holds
    /// code.</summary>
    public ImmutableArray<Way>? Of(Rule rule)
    {
        if (rule.CodeParts.Any() || Answers(rule.When, true) is not { } holds) return null;
        if (rule.Unless is { } unless)
        {
            if (Answers(unless, false) is not { } open || Joined(holds, open, [], mayRepeat: false) is not { } both) return null;
            holds = both;
        }

        // What lies within what was denied drops out here: the sheet holds the narrower fact against the denial.
        return [.. holds
            .Select(answers => new Way(answers, SheetOf(answers)))
            .Where(way => StandAlone(way.Answers) || PlainEvaluator.Evaluate(rule, way.Sheet) is RuleState.Fired)];
    }

    /// <summary>The sheet with answers and all that follows from them.</summary>
    public FactSheet SheetOf(ImmutableSortedDictionary<string, FactValue> answers)
    {
        if (!StandAlone(answers)) return FactSheetBuilder.Build(vocabulary, [], answers).Sheet;
        var sheet = FactSheet.Empty;
        foreach (var (fact, value) in answers) sheet = sheet.With(fact, value);
        return sheet;
    }

    /// <summary>The way with another answer to one of its facts.</summary>
    public FactSheet SheetOf(Way way, string fact, FactValue value) =>
        _related.Contains(fact) ? SheetOf(way.Answers.SetItem(fact, value)) : way.Sheet.With(fact, value);

    private bool StandAlone(ImmutableSortedDictionary<string, FactValue> answers)
    {
        foreach (var (fact, _) in answers)
            if (_related.Contains(fact)) return false;
        return true;
    }

    private List<ImmutableSortedDictionary<string, FactValue>>? Answers(Condition condition, bool wanted) => condition switch
    {
        NotThat not => Answers(not.Condition, !wanted),
        AllOf all => Answers(wanted ? all.Conditions.Length : 1, all.Conditions, wanted),
        AnyOf any => Answers(wanted ? 1 : any.Conditions.Length, any.Conditions, wanted),
        AtLeastOf some => Answers(wanted ? some.Count : some.Conditions.Length - some.Count + 1, some.Conditions, wanted),
        FactCondition leaf => Answers(leaf, wanted ? Truth.True : Truth.False),
        _ => null,
    };

    private List<ImmutableSortedDictionary<string, FactValue>> Answers(FactCondition leaf, Truth wanted) => values.TryGetValue(leaf.Fact, out var all)
        ? [.. all.Where(value => leaf.Evaluate(FactSheet.Empty.With(leaf.Fact, value)) == wanted).Select(value => Nothing.Add(leaf.Fact, value))]
        : [];

    /// <summary>The answers that make at least so many of the parts come out as wanted.</summary>
    private List<ImmutableSortedDictionary<string, FactValue>>? Answers(int count, ImmutableArray<Condition> parts, bool wanted)
    {
        if (count > parts.Length) return [];
        if (count <= 0) return [Nothing];

        // chosen[j] holds the answers for any j of the parts seen so far.
        var chosen = new List<ImmutableSortedDictionary<string, FactValue>>?[count + 1];
        chosen[0] = [Nothing];
        for (var seen = 0; seen < parts.Length; seen++)
        {
            if (Answers(parts[seen], wanted) is not { } part) return null;
            for (var j = Math.Min(count, seen + 1); j >= 1 && j >= count - (parts.Length - seen - 1); j--)
            {
                if (chosen[j - 1] is not { } fewer) continue;
                if (Joined(fewer, part, chosen[j] ?? [], mayRepeat: count < parts.Length) is not { } joined) return null;
                chosen[j] = joined;
            }
        }

        return chosen[count] ?? [];
    }

    /// <summary>Each of these with each of those, as far as they do not contradict, added to what is there already.</summary>
    private static List<ImmutableSortedDictionary<string, FactValue>>? Joined(
        List<ImmutableSortedDictionary<string, FactValue>> left,
        List<ImmutableSortedDictionary<string, FactValue>> right,
        List<ImmutableSortedDictionary<string, FactValue>> already,
        bool mayRepeat)
    {
        if ((long)left.Count * right.Count > 16 * Most) return null;
        var known = mayRepeat ? already.Select(KeyOf).ToHashSet(StringComparer.Ordinal) : null;
        foreach (var a in left)
            foreach (var b in right)
            {
                if (a.Count > 0 && b.Any(answer => a.TryGetValue(answer.Key, out var other) && other != answer.Value)) continue;
                var both = a.Count == 0 ? b : b.Aggregate(a, (all, answer) => all.SetItem(answer.Key, answer.Value));
                if (known?.Add(KeyOf(both)) is false) continue;
                already.Add(both);
                if (already.Count > Most) return null;
            }

        return already;
    }

    private static string KeyOf(ImmutableSortedDictionary<string, FactValue> answers) =>
        string.Join(';', answers.Select(answer => $"{answer.Key}={answer.Value}"));
}
