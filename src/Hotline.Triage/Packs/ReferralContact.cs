namespace Hotline.Triage.Packs;

/// <summary>A number, or a name of a channel, to which callers are sent.</summary>
/// <remarks>Texts of the pack name it as <c>{id}</c>, so that an overlay changes a number in one place. Immutable.</remarks>
public sealed record ReferralContact
{
    /// <summary>The name that texts use, such as <c>police</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is read out: a number such as <c>110</c>, or the name of a channel such as <c>SP4N-LAPOR</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Who answers there.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where the number is published; empty when the pack does not say.</summary>
    public string Source { get; init; } = "";
}
