using Hotline.Triage.Facts;

namespace Hotline.Triage.Packs;

/// <summary>A fact and its place in the order of the pack.</summary>
internal readonly record struct NumberedFact(FactDefinition Definition, int Order);
