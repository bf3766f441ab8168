namespace Hotline.Domain.Callers;

/// <summary>A number behind which many people call: a telephone exchange, a call box, a school.</summary>
/// <remarks>It can be called back, but it has no standing: what one person did is not held against the others.</remarks>
public sealed record Shared : CallerIdentity
{
    /// <summary>The number, in E.164.</summary>
    /// <exception cref="ArgumentException">The value is the default one, which holds no number.</exception>
    public required PhoneNumber Number
    {
        get;
        init => field = value != default ? value : throw new ArgumentException("No number.", nameof(value));
    }

    /// <summary>The masked number; never the number itself.</summary>
    public override string ToString() => $"shared {Number}";
}
