namespace Hotline.Triage.Explanations;

/// <summary>What a search for changes found.</summary>
/// <param name="Raise">What raises the definite priority.</param>
/// <param name="Lower">What lowers it.</param>
/// <param name="IsExhaustive">Whether everything was tried that could matter.</param>
internal sealed record FoundChanges(SmallestChange? Raise, SmallestChange? Lower, bool IsExhaustive);
