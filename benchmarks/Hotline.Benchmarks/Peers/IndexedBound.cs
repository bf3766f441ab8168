using Hotline.Benchmarks.Calls;

namespace Hotline.Benchmarks.Peers;

/// <summary>A bound from below, written by hand for this workload alone: a bitmap of rules for every value of every fact, phrases by their
/// hashes, and the first bit that is left.</summary>
/// <remarks>It knows no unknown, no spelling, no negation, no "or", and says nothing of what is still possible or why. It is here to show
/// how much is left to gain, and is no part of the library.</remarks>
internal sealed class IndexedBound
{
    private readonly int _words;
    private readonly int[] _places;
    private readonly ulong[][][] _byValue;
    private readonly ulong[] _withoutPhrase;
    private readonly int[][] _rulesOfPhrase;
    private readonly PhraseHash _phrases;
    private readonly int _phraseFacts;
    private readonly List<int> _said = [];
    private readonly ulong[] _hit;

    public IndexedBound(CallWorkload workload)
    {
        DrawnRule[] rules = [.. workload.ByUrgency];
        _words = (rules.Length + 63) / 64;
        _places = [.. rules.Select(rule => rule.Place)];
        _phraseFacts = workload.PhraseFacts;
        _phrases = new PhraseHash(workload.Phrases);
        _hit = new ulong[_words];
        _withoutPhrase = Bits(rules, rule => !rule.Conditions.Any(condition => condition.Kind is ConditionKind.Phrase));
        var ofPhrase = Enumerable.Range(0, _phraseFacts).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < rules.Length; i++)
            foreach (var condition in rules[i].Conditions)
                if (condition.Kind is ConditionKind.Phrase)
                    ofPhrase[condition.Subject].Add(i);
        _rulesOfPhrase = [.. ofPhrase.Select(list => list.ToArray())];

        // A rule with two phrases is in no list unless both are said; that is checked when it comes up.
        var twoPhrases = rules.Index().Where(rule => rule.Item.Conditions.Count(condition => condition.Kind is ConditionKind.Phrase) > 1);
        TwoPhrases = twoPhrases.ToDictionary(rule => rule.Index, rule => rule.Item.Conditions.Select(condition => condition.Subject).ToArray());
        _byValue =
        [
            .. CallWorkload.ChoiceSizes.Select((size, i) => Values(rules, ConditionKind.Choice, i, size)),
            .. Enumerable.Range(0, CallWorkload.FlagCount).Select(i => Values(rules, ConditionKind.Flag, i, 2)),
            .. Enumerable.Range(0, CallWorkload.NumberCount).Select(i => Values(rules, ConditionKind.Number, i, 101)),
        ];
    }

    private Dictionary<int, int[]> TwoPhrases { get; }

    /// <summary>The place of the winning rule, or -1.</summary>
    public int Decide(DrawnCall call)
    {
        _said.Clear();
        _phrases.Find(call.Note, _said);
        foreach (var phrase in _said)
            foreach (var rule in _rulesOfPhrase[phrase % _phraseFacts])
                _hit[rule >> 6] |= 1UL << rule;
        var winner = FirstLeft(call);
        foreach (var phrase in _said)
            foreach (var rule in _rulesOfPhrase[phrase % _phraseFacts])
                _hit[rule >> 6] = 0;
        return winner;
    }

    private int FirstLeft(DrawnCall call)
    {
        var (a, b) = (_byValue[0][call.Choices[0] + 1], _byValue[1][call.Choices[1] + 1]);
        var (c, d, e, f, g, h) = (_byValue[2][call.Flags[0] + 1], _byValue[3][call.Flags[1] + 1], _byValue[4][call.Flags[2] + 1],
            _byValue[5][call.Flags[3] + 1], _byValue[6][call.Flags[4] + 1], _byValue[7][call.Flags[5] + 1]);
        var (k, l, m, n) = (_byValue[8][call.Numbers[0] + 1], _byValue[9][call.Numbers[1] + 1], _byValue[10][call.Numbers[2] + 1], _byValue[11][call.Numbers[3] + 1]);
        for (var word = 0; word < _words; word++)
        {
            var left = (_withoutPhrase[word] | _hit[word]) & a[word] & b[word];
            if (left == 0) continue;
            left &= c[word] & d[word] & e[word] & f[word] & g[word] & h[word] & k[word] & l[word] & m[word] & n[word];
            for (; left != 0; left &= left - 1)
            {
                var rule = (word << 6) + System.Numerics.BitOperations.TrailingZeroCount(left);
                if (!TwoPhrases.TryGetValue(rule, out var both) || Array.TrueForAll(both, IsSaid)) return _places[rule];
            }
        }

        return -1;
    }

    private bool IsSaid(int fact)
    {
        foreach (var phrase in _said)
            if (phrase % _phraseFacts == fact)
                return true;
        return false;
    }

    /// <summary>The rules that each value leaves alive; first those that live without the fact.</summary>
    private static ulong[][] Values(DrawnRule[] rules, ConditionKind kind, int subject, int size) =>
        [.. Enumerable.Range(-1, size + 1).Select(value => Bits(rules, rule => rule.Conditions.All(condition =>
            condition.Kind != kind || condition.Subject != subject || Holds(condition, value))))];

    private static bool Holds(DrawnCondition condition, int value) => value >= 0 && (condition.Kind is not ConditionKind.Number
        ? value == condition.Value
        : condition.IsAtLeast ? value >= condition.Value : value < condition.Value);

    private static ulong[] Bits(DrawnRule[] rules, Func<DrawnRule, bool> isIn)
    {
        var bits = new ulong[(rules.Length + 63) / 64];
        for (var i = 0; i < rules.Length; i++)
            if (isIn(rules[i]))
                bits[i >> 6] |= 1UL << i;
        return bits;
    }
}
