using System.Collections.Immutable;

namespace Hotline.Domain.Calls;

/// <summary>The numbers under which the hotline is called.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed record ServiceNumbers
{
    private const int MostDigits = 15;

    /// <summary>The numbers, each 1 to 15 digits. Default <c>112</c> (the national emergency number) and <c>122</c> (as
    /// the press calls the line of Purwakarta).</summary>
    /// <exception cref="ArgumentException">There are none, or one is something else than digits.</exception>
    public ImmutableArray<string> Numbers
    {
        get;
        init => field = !value.IsDefaultOrEmpty && value.All(IsServiceNumber)
            ? value
            : throw new ArgumentException("At least one number, each of 1 to 15 digits.", nameof(value));
    } = ["112", "122"];

    /// <summary>Whether a called number is one of these. White space around it does not matter; nothing else is put
    /// right.</summary>
    public bool Contains(string? calledNumber) => calledNumber is not null && Numbers.Contains(calledNumber.Trim(), StringComparer.Ordinal);

    /// <summary>The numbers, joined by commas.</summary>
    public override string ToString() => string.Join(", ", Numbers);

    private static bool IsServiceNumber(string? number) =>
        number is { Length: >= 1 and <= MostDigits } && !number.AsSpan().ContainsAnyExceptInRange('0', '9');
}
