namespace Hotline.Benchmarks.Calls;

/// <summary>What a drawn condition reads.</summary>
internal enum ConditionKind
{
    Choice,
    Flag,
    Number,
    Phrase,
}
