namespace Hotline.Domain.Callers;

/// <summary>A caller whose number the line gave, and whose number is used by one household or person.</summary>
public sealed record Identified : CallerIdentity
{
    /// <summary>The number, in E.164.</summary>
    public required PhoneNumber Number { get; init; }

    /// <summary>The masked number; never the number itself.</summary>
    public override string ToString() => Number.ToString();
}
