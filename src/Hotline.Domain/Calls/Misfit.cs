using System.Runtime.InteropServices;

namespace Hotline.Domain.Calls;

/// <summary>A contradiction, and the event to doubt first, by its place among the call's events.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Misfit(CallContradiction Contradiction, int Index);
