using System.Collections.Immutable;

namespace Hotline.Domain.Categories;

/// <summary>The first parts of category codes that the library knows. Rule packs may add further roots.</summary>
public static class CategoryRoots
{
    /// <summary>Illness and injury.</summary>
    public static Category Medical { get; } = Category.Parse("medical");

    /// <summary>Accidents and dangers on roads, railways and waterways.</summary>
    public static Category Traffic { get; } = Category.Parse("traffic");

    /// <summary>Fire and smoke.</summary>
    public static Category Fire { get; } = Category.Parse("fire");

    /// <summary>People or animals who cannot free themselves, and dangerous animals.</summary>
    public static Category Rescue { get; } = Category.Parse("rescue");

    /// <summary>Flood, landslide, earthquake, storm and the like, with many people struck.</summary>
    public static Category Disaster { get; } = Category.Parse("disaster");

    /// <summary>Crime, violence, and public order.</summary>
    public static Category Security { get; } = Category.Parse("security");

    /// <summary>Something that can hurt people but has not yet: a fallen cable, a gas leak, a leaning tree.</summary>
    public static Category Hazard { get; } = Category.Parse("hazard");

    /// <summary>Somebody who may need care or has not been seen: missing people, abandoned people, distress.</summary>
    public static Category Welfare { get; } = Category.Parse("welfare");

    /// <summary>A complaint about public services (aduan).</summary>
    public static Category Complaint { get; } = Category.Parse("complaint");

    /// <summary>A question.</summary>
    public static Category Information { get; } = Category.Parse("information");

    /// <summary>A sincere call that is no emergency: a chat (curhat), a forgotten phone pattern.</summary>
    public static Category NonEmergency { get; } = Category.Parse("non-emergency");

    /// <summary>A joke.</summary>
    public static Category Prank { get; } = Category.Parse("prank");

    /// <summary>The line is open and nobody speaks. It may be real: the caller may be unable to speak.</summary>
    public static Category Silent { get; } = Category.Parse("silent");

    /// <summary>Insults, threats or indecency towards the call taker.</summary>
    public static Category Abusive { get; } = Category.Parse("abusive");

    /// <summary>A call made by accident: a pocket, a child, a wrong number.</summary>
    public static Category Unintentional { get; } = Category.Parse("unintentional");

    /// <summary>Not known yet, or none of the others. The default value of <see cref="Category"/>.</summary>
    public static Category Unclassified { get; } = Category.Parse("unclassified");

    /// <summary>The sixteen roots, in the order above.</summary>
    public static ImmutableArray<Category> All { get; } =
    [
        Medical, Traffic, Fire, Rescue, Disaster, Security, Hazard, Welfare, Complaint, Information, NonEmergency,
        Prank, Silent, Abusive, Unintentional, Unclassified,
    ];

    /// <summary>Whether the root of a category is one of the sixteen.</summary>
    public static bool IsWellKnown(Category category) => All.Contains(category.Root);

    /// <summary>Whether a category is one of people or things in danger: not a complaint, a question, a chat, a joke, silence,
    /// abuse or an accidental call, and not unclassified. A root that is not well known counts as danger.</summary>
    public static bool IsDanger(Category category)
    {
        var root = category.Root;
        return root != Complaint && root != Information && root != NonEmergency && root != Prank && root != Silent
            && root != Abusive && root != Unintentional && root != Unclassified;
    }
}
