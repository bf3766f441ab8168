using System.Runtime.InteropServices;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Notes;

/// <summary>A value of a fact to which the words of a note can point together, though none of them says so.</summary>
/// <param name="Fact">The fact, by its place in the pack.</param>
/// <param name="Value">The value.</param>
/// <param name="Start">What the words are added to. Below 0: so much is needed before the value is given.</param>
/// <param name="IsDanger">Whether the fact lies within another: then it is not given where the whole note is in jest, imagined or past.</param>
/// <param name="Clear">The fact that gets the value too when this leaning is so far ahead of every other one of its fact; <c>null</c> when none does.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Leaning(int Fact, FactValue Value, int Start, bool IsDanger, (int Fact, int By)? Clear);
