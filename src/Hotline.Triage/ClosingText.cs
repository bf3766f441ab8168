namespace Hotline.Triage;

/// <summary>What to tell the caller at the end of the call, in the language of the decision.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ClosingText
{
    /// <summary>The name of the advice in the pack.</summary>
    public required string Id { get; init; }

    /// <summary>For somebody who has not been told before.</summary>
    public required string FirstTime { get; init; }

    /// <summary>For somebody who was told before.</summary>
    public required string Repeated { get; init; }

    /// <summary>For somebody who was warned before.</summary>
    public required string AfterWarning { get; init; }

    /// <summary>The text in a tone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tone.</exception>
    public string In(AdviceTone tone) => tone switch
    {
        AdviceTone.FirstTime => FirstTime,
        AdviceTone.Repeated => Repeated,
        AdviceTone.AfterWarning => AfterWarning,
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "There is no such tone."),
    };

    /// <summary>The text for the first time.</summary>
    public override string ToString() => FirstTime;
}
