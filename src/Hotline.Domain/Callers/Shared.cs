namespace Hotline.Domain.Callers;

/// <summary>A number behind which many people call: a telephone exchange, a call box, a school.</summary>
/// <remarks>It can be called back, but it has no standing: what one person did is not held against the others.</remarks>
public sealed record Shared : CallerIdentity
{
    /// <summary>The number, in E.164.</summary>
    public required PhoneNumber Number { get; init; }

    /// <summary>The masked number; never the number itself.</summary>
    public override string ToString() => $"shared {Number}";
}
