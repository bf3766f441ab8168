using System.Collections.Immutable;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Answers that make a rule fire, none of them idle, and the sheet with all that follows from them.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Sheet">The sheet.</param>
internal sealed record Way(ImmutableSortedDictionary<string, FactValue> Answers, FactSheet Sheet);
