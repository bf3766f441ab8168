namespace Hotline.Triage;

/// <summary>What the caller can do until help comes.</summary>
public sealed record PreArrivalInstruction
{
    /// <summary>The instruction's name in the pack.</summary>
    public required string Id { get; init; }

    /// <summary>The words, in the language of the decision.</summary>
    public required string Text { get; init; }
}
