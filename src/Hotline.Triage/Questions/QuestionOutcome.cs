using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Questions;

/// <summary>What an answer would do.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Range">The priority range after it.</param>
/// <param name="Fires">The most urgent rule it makes fire when it raises the definite priority, else <c>null</c>.</param>
internal readonly record struct QuestionOutcome(FactValue Answer, PriorityRange Range, Rule? Fires);
