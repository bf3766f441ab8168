namespace Hotline.Domain.Calls;

/// <summary>The line is no longer open.</summary>
public sealed record Ended : CallEvent;
