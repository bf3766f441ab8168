using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>The caller was told what to do until help is there, or what the line is for.</summary>
public sealed record AdviceGiven : DeskEvent
{
    /// <summary>The most characters advice may have.</summary>
    public const int MaxLength = 1_000;

    /// <summary>What was read out: the id of an instruction or of closing advice in the rule pack, or the words; 1 to
    /// <see cref="MaxLength"/> characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Advice { get; init => field = EventText.Checked(value, MaxLength); }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.AdviceGiven;

    internal override ImmutableArray<string?> Content => [Advice, By];
}
