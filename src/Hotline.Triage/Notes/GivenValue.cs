using System.Runtime.InteropServices;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Notes;

/// <summary>A fact, by its place in the pack, and the value that a phrase gives it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GivenValue(int Fact, FactValue Value);
