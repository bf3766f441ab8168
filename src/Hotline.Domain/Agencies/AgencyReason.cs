namespace Hotline.Domain.Agencies;

/// <summary>Why an agency stands where it stands in an answer, for programs and for people.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record AgencyReason
{
    internal AgencyReason(AgencyReasonCode code, ReasonText text) => (Code, Text) = (code, text);

    /// <summary>The reason.</summary>
    public AgencyReasonCode Code { get; }

    /// <summary>The reason in words, such as <c>closed until 07:00</c>.</summary>
    public ReasonText Text { get; }

    /// <summary>The words in English.</summary>
    public override string ToString() => Text.English;
}
