using System.Runtime.InteropServices;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Evaluation;

/// <summary>A fact, by its number in a rule set, and its value.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KnownFact(int Fact, FactValue Value);
