namespace Hotline.Triage.Facts;

/// <summary>One of the values of a choice fact.</summary>
public sealed record FactChoice
{
    /// <summary>The code that rules and answers use.</summary>
    public required string Code { get; init; }

    /// <summary>The choice in words.</summary>
    public required LocalizedText Title { get; init; }
}
