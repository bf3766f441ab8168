namespace Hotline.Mutants;

/// <summary>What was done to a rule.</summary>
internal enum MutantKind
{
    DroppedCondition,
    FlippedCondition,
    LoweredPriority,
    DeletedRule,
}
