namespace Hotline.Domain.Callers;

/// <summary>A telephone without a SIM card: the network carries its emergency call but knows no number.</summary>
public sealed record NoSim : CallerIdentity
{
    /// <summary>The word <c>no-sim</c>.</summary>
    public override string ToString() => "no-sim";
}
