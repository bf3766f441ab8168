namespace Hotline.Abuse.Treatments;

/// <summary>The caller is received like any other.</summary>
public sealed record Normal : Treatment
{
    /// <inheritdoc/>
    public override TreatmentKind Kind => TreatmentKind.Normal;
}
