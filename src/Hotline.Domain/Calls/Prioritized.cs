using System.Collections.Immutable;
using System.Globalization;

namespace Hotline.Domain.Calls;

/// <summary>Somebody said how urgent the call is. Of each source the latest word counts; of several at one moment
/// the most urgent.</summary>
public sealed record Prioritized : DeskEvent
{
    /// <summary>How urgent it is: of a call taker one level at both ends, of a triage engine from what is certain to what
    /// is still possible.</summary>
    public required PriorityRange Priority { get; init; }

    /// <summary>Who says so. <see cref="DeskEvent.By"/> names the call taker, or the rule pack and its version.</summary>
    public required AssessmentSource Source { get; init; }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.Prioritized;

    internal override ImmutableArray<string?> Content => [Digit(Priority.Definite), Digit(Priority.Possible), Source.ToCode(), By];

    // Digits rise with urgency, so that the most urgent is the last in the order of events.
    private static string Digit(Priority priority) => ((int)priority).ToString(CultureInfo.InvariantCulture);
}
