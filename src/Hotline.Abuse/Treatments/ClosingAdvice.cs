namespace Hotline.Abuse.Treatments;

/// <summary>The caller is received like any other; at the end of the call the call taker says what the line is for.</summary>
public sealed record ClosingAdvice : Treatment
{
    /// <inheritdoc/>
    public override TreatmentKind Kind => TreatmentKind.ClosingAdvice;

    /// <summary>What the call taker says at the end of the call.</summary>
    public required Wording Say { get; init; }
}
