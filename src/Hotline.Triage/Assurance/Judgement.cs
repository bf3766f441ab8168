using System.Runtime.InteropServices;
using Hotline.Domain;
using Hotline.Domain.Categories;

namespace Hotline.Triage.Assurance;

/// <summary>What is decided about a labelled call, held against the label.</summary>
/// <param name="Call">The call, and what is expected.</param>
/// <param name="Priority">The priority decided.</param>
/// <param name="Category">The category decided.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Judgement(LabelledCall Call, PriorityRange Priority, Category Category)
{
    public bool IsCategoryRight => Call.Accepts(Category);

    public bool IsUnderTriaged => NeedsUnit(Call.Priority) && !NeedsUnit(Priority.Definite);

    public bool IsSeriouslyUnderTriaged => IsUnderTriaged && IsSerious;

    public bool IsPossibleTooLow => Priority.Possible < Call.Priority;

    public bool IsOverTriaged => !NeedsUnit(Call.Priority) && NeedsUnit(Priority.Definite);

    public bool IsPriorityExact => Priority.Definite == Call.Priority;

    /// <summary>Whether an emergency or above is expected.</summary>
    public bool IsSerious => Call.Priority >= Hotline.Domain.Priority.Emergency;

    /// <summary>Whether a unit is expected.</summary>
    public bool IsUnitExpected => NeedsUnit(Call.Priority);

    /// <summary>Whether a unit goes out at a priority: urgent or above.</summary>
    public static bool NeedsUnit(Priority priority) => priority >= Hotline.Domain.Priority.Urgent;
}
