using System.Runtime.InteropServices;

namespace Hotline.Triage.Notes;

/// <summary>What a word adds to a number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberWord(NumberRole Role, double Value);
