namespace Hotline.Triage.Packs;

/// <summary>A text of a pack that is read to the caller at the end of the call, in each <see cref="AdviceTone"/>.</summary>
public sealed record RulePackAdvice
{
    /// <summary>The name that rules use.</summary>
    public required string Id { get; init; }

    /// <summary>For somebody who has not been told before.</summary>
    public required LocalizedText FirstTime { get; init; }

    /// <summary>For somebody who has been told before; the first when the pack has no other.</summary>
    public required LocalizedText Repeated { get; init; }

    /// <summary>For somebody who was warned before; the one for the repeated call when the pack has no other.</summary>
    public required LocalizedText AfterWarning { get; init; }

    /// <summary>Where the advice comes from; empty when the pack does not say.</summary>
    public string Source { get; init; } = "";

    /// <summary>The texts in one language.</summary>
    public ClosingText In(string? language) => new()
    {
        Id = Id,
        FirstTime = FirstTime.In(language),
        Repeated = Repeated.In(language),
        AfterWarning = AfterWarning.In(language),
    };
}
