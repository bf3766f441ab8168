namespace Hotline.Domain.Callers;

/// <summary>A caller whose number the line gave, and whose number is used by one household or person.</summary>
public sealed record Identified : CallerIdentity
{
    /// <summary>The number, in E.164.</summary>
    /// <exception cref="ArgumentException">The value is the default one, which holds no number.</exception>
    public required PhoneNumber Number
    {
        get;
        init => field = value != default ? value : throw new ArgumentException("No number.", nameof(value));
    }

    /// <summary>The masked number; never the number itself.</summary>
    public override string ToString() => Number.ToString();
}
