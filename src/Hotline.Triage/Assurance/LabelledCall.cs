using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Categories;

namespace Hotline.Triage.Assurance;

/// <summary>A call, and what a careful supervisor wants decided about it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record LabelledCall
{
    /// <summary>What is known of the call.</summary>
    public required TriageReport Report { get; init; }

    /// <summary>The category expected. Only its root is compared.</summary>
    public required Category Category { get; init; }

    /// <summary>Further categories that would be right. Default empty.</summary>
    public ImmutableArray<Category> AlsoCategories { get; init; } = [];

    /// <summary>The priority expected.</summary>
    public required Priority Priority { get; init; }

    /// <summary>What makes the call hard to understand, such as <c>negation</c>; <c>null</c> when nothing does.</summary>
    public string? Hard { get; init; }

    /// <summary>Whether a category is right: its root is the one of <see cref="Category"/> or of one of
    /// <see cref="AlsoCategories"/>.</summary>
    public bool Accepts(Category decided) => decided.Root == Category.Root || AlsoCategories.Any(also => also.Root == decided.Root);

    /// <summary>Id, category and priority; nothing the caller said.</summary>
    public override string ToString() => $"{Report.Id}: {Priority.ToCode()} {Category}";
}
