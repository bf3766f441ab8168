using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>A key question was answered, or an answer was taken back. The latest answer to a question counts.</summary>
public sealed record QuestionAnswered : DeskEvent
{
    /// <summary>The most characters an answer may have.</summary>
    public const int MaxLength = 200;

    /// <summary>The fact that was asked about, as the rule pack names it: 1 to 100 characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Fact { get; init => field = EventText.Checked(value, EventText.MaxName); }

    /// <summary>The answer, as the rule pack writes it: <c>true</c>, a number such as <c>12</c>, the code of a choice; 1 to
    /// <see cref="MaxLength"/> characters. <c>null</c> when it is not known after all. Personal data: do not log it.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string? Value { get; init => field = EventText.CheckedOrNull(value, MaxLength); }

    /// <inheritdoc/>
    public override CallEventKind Kind => CallEventKind.QuestionAnswered;

    internal override ImmutableArray<string?> Content => [Fact, Value, By];
}
