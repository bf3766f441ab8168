namespace Hotline.Domain.Agencies;

/// <summary>A number under which an agency takes calls.</summary>
/// <remarks>Immutable; compares by value. A number of an office is not personal, and is shown.</remarks>
public sealed record AgencyNumber
{
    private const int MostCharacters = 30;

    /// <summary>The number as people dial it, such as <c>110</c> or <c>0264-200123</c>: digits, with spaces, dashes, dots,
    /// brackets and a plus between; at least two digits, at most 30 characters.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Number
    {
        get;
        init => field = IsNumber(value) ? value : throw new ArgumentException("A number has at least two digits, and at most 30 characters.", nameof(value));
    }

    /// <summary>What the number is for, such as <c>WhatsApp</c>; <c>null</c> for an ordinary telephone.</summary>
    public string? Label { get; init; }

    /// <summary>Who says that this is the number. A wrong number costs minutes.</summary>
    /// <exception cref="ArgumentException">The value is empty or blank.</exception>
    public required string Source
    {
        get;
        init => field = !string.IsNullOrWhiteSpace(value) ? value : throw new ArgumentException("No source.", nameof(value));
    }

    /// <summary>The number, with its label where there is one.</summary>
    public override string ToString() => Label is null ? Number : $"{Number} ({Label})";

    internal static bool IsNumber(string? text) =>
        text is { Length: <= MostCharacters } && text.Count(char.IsAsciiDigit) >= 2
        && text.All(character => char.IsAsciiDigit(character) || character is ' ' or '-' or '.' or '(' or ')' or '+');
}
