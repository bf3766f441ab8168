namespace Hotline.Domain.Calls.Journal;

/// <summary>The call has changed since it was read, and nothing was kept. Read it again, and decide anew.</summary>
public sealed record VersionConflict : AppendOutcome;
