using System.Runtime.InteropServices;
using Hotline.Domain;

namespace Hotline.Triage.Evaluation;

/// <summary>A stretch of terms of one priority and one greatest number of facts behind a rule.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RuleSegment(int Start, Priority Priority, int MostEvidence);
