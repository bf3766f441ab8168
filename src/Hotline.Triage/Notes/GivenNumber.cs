using System.Runtime.InteropServices;

namespace Hotline.Triage.Notes;

/// <summary>A number fact, by its place in the pack, and what the number in a phrase is multiplied by for it: months are a twelfth
/// of a year.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GivenNumber(int Fact, double Factor);
