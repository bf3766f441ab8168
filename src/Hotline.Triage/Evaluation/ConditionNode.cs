namespace Hotline.Triage.Evaluation;

/// <summary>A condition without negation: a clause, or "at least so many of these".</summary>
internal sealed class ConditionNode
{
    private ConditionNode()
    {
    }

    /// <summary>The clause, or -1 for a group.</summary>
    public int Clause { get; private init; } = -1;

    /// <summary>How many parts must hold. All parts stand for "and", one for "or".</summary>
    public int Count { get; private init; }

    /// <summary>What a group is made of.</summary>
    public IReadOnlyList<ConditionNode> Parts { get; private init; } = [];

    public static ConditionNode Of(int clause) => new() { Clause = clause };

    public static ConditionNode AtLeast(int count, IReadOnlyList<ConditionNode> parts) => new() { Count = count, Parts = parts };

    /// <summary>The condition in prefix order: a clause as its number, a group as the complement of its number of parts, then
    /// how many must hold, then the parts.</summary>
    public void WriteTo(List<int> program)
    {
        if (Clause >= 0)
        {
            program.Add(Clause);
            return;
        }

        program.Add(~Parts.Count);
        program.Add(Count);
        foreach (var part in Parts) part.WriteTo(program);
    }
}
