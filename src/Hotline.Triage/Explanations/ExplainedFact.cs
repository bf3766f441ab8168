using System.Collections.Immutable;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;

namespace Hotline.Triage.Explanations;

/// <summary>What is known of a fact, and from where.</summary>
public sealed record ExplainedFact
{
    /// <summary>The fact.</summary>
    public required string Fact { get; init; }

    /// <summary>Its value; unknown when nobody has spoken of it, or when the note says both.</summary>
    public required FactValue Value { get; init; }

    /// <summary>Where the value came from; <c>null</c> when it is unknown.</summary>
    public required FactOrigin? Origin { get; init; }

    /// <summary>The fact it follows from, when it was implied.</summary>
    public string? ImpliedBy { get; init; }

    /// <summary>The words of the note that gave the value, to this fact or to the one it follows from. Empty when an answer
    /// gave it. Part of what the caller said: do not log them.</summary>
    public ImmutableArray<NoteFinding> Words { get; init; } = [];

    /// <summary>Fact, value and origin, without the words.</summary>
    public override string ToString() => $"{Fact} = {Value} ({Origin?.ToString() ?? "nobody"})";
}
