namespace Hotline.Abuse.Treatments;

/// <summary>A recorded text is played first; then the call rings through by itself, and the call taker answers.</summary>
public sealed record RecordedWarning : Treatment
{
    /// <inheritdoc/>
    public override TreatmentKind Kind => TreatmentKind.RecordedWarning;

    /// <summary>What the recording says.</summary>
    public required Wording Say { get; init; }
}
