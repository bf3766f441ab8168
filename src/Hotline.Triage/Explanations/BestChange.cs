using System.Collections.Immutable;
using Hotline.Domain;

namespace Hotline.Triage.Explanations;

/// <summary>Keeps the best change in one direction out of those offered, whatever the order they are offered in.</summary>
internal sealed class BestChange(PriorityRange start, bool isRaise)
{
    private (int First, int Second) _place;
    private int _moved;

    public SmallestChange? Found { get; private set; }

    /// <summary>Whether there is room to move, and nothing was found yet.</summary>
    public bool IsWanted => Found is null && start.Definite != (isRaise ? Priority.Immediate : Priority.NonEmergency);

    /// <param name="place">The places of the changes in the pack's order; of equals the first is kept.</param>
    /// <param name="range">The range after them.</param>
    /// <param name="changes">The changes, as few as those offered before.</param>
    public void Offer((int First, int Second) place, PriorityRange range, params ImmutableArray<FactChange> changes)
    {
        var moved = isRaise ? range.Definite - start.Definite : start.Definite - range.Definite;
        if (moved <= 0 || moved < _moved || (moved == _moved && place.CompareTo(_place) >= 0)) return;
        (_moved, _place, Found) = (moved, place, new SmallestChange { Facts = changes, Range = range });
    }
}
