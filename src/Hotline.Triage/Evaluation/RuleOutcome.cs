using System.Runtime.InteropServices;
using Hotline.Domain;

namespace Hotline.Triage.Evaluation;

/// <summary>What a rule set decides: the range, and the most urgent rule.</summary>
/// <remarks>A decision's category can come from another fired rule of the same priority, which weighs what this does not look
/// at; see <see cref="TriageDecision.Category"/>.</remarks>
/// <param name="Range">How urgent for certain, and how urgent possibly.</param>
/// <param name="Winner">The fired rule of the highest priority, of equals the one with more facts behind it, then the first by
/// id; by its place in the rule set as given. -1 when none fired.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RuleOutcome(PriorityRange Range, int Winner);
