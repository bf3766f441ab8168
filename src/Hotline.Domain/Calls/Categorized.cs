using System.Collections.Immutable;
using Hotline.Domain.Categories;

namespace Hotline.Domain.Calls;

/// <summary>Somebody said what the call is about. Of each source the latest word counts.</summary>
public sealed record Categorized : DeskEvent
{
    /// <summary>What it is about.</summary>
    public required Category Category { get; init; }

    /// <summary>Who says so. <see cref="DeskEvent.By"/> names the call taker, or the rule pack and its version.</summary>
    public required AssessmentSource Source { get; init; }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Categorized;

    internal override ImmutableArray<string?> Content => [Category.Code, Source.ToCode(), By];
}
