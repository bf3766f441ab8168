namespace Hotline.Abuse.Treatments;

/// <summary>The call taker answers and asks first what happened and where; an emergency is handled as any other.</summary>
public sealed record Screening : Treatment
{
    /// <inheritdoc/>
    public override TreatmentKind Kind => TreatmentKind.Screening;

    /// <summary>What the call taker says first.</summary>
    public required Wording Say { get; init; }
}
