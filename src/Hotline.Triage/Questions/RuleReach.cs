using Hotline.Domain;
using Hotline.Triage.Evaluation;

namespace Hotline.Triage.Questions;

/// <summary>How many rules of each priority the answers to a question can reach at most.</summary>
/// <remarks>The possible priority falls only when every waiting rule of that level dies, so a question that reaches fewer rules than
/// wait there need not be weighed to know that it does not fall. A rule that is reached by way of two facts counts twice: the count may be
/// too high, never too low. Immutable.</remarks>
internal sealed class RuleReach
{
    private const int Levels = 5;
    private readonly int[] _counts;

    public RuleReach(CompiledRules rules, AskableFact[] facts)
    {
        var byNumber = new int[rules.Facts.Count * Levels];
        var readers = new List<int>();
        for (var number = 0; number < rules.Facts.Count; number++)
        {
            readers.Clear();
            rules.AddReaders(number, rules.Terms.Count, readers);
            foreach (var term in readers) byNumber[(number * Levels) + (int)rules.PriorityOf(term)]++;
        }

        _counts = new int[facts.Length * Levels];
        for (var place = 0; place < facts.Length; place++)
            foreach (var number in facts[place].Reached)
                for (var level = 0; level < Levels; level++)
                    _counts[(place * Levels) + level] += byNumber[(number * Levels) + level];
    }

    /// <summary>For the fact at a place of the pack, the rules of one priority.</summary>
    public int CountOf(int place, Priority priority) => _counts[(place * Levels) + (int)priority];

    /// <summary>For the fact at a place of the pack, the rules above a priority.</summary>
    public int CountAbove(int place, Priority priority)
    {
        var count = 0;
        for (var level = (int)priority + 1; level < Levels; level++) count += _counts[(place * Levels) + level];
        return count;
    }
}
