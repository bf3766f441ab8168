using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Callers;

/// <summary>A telephone number in E.164: a plus, a country code and the national number, 7 to 15 digits in all.</summary>
/// <remarks>Immutable; compares by its digits. Its text form is masked, so that a number does not end up in a log by
/// accident; <see cref="E164"/> gives the number itself. The default value holds no number, and its
/// <see cref="E164"/> is empty.</remarks>
public readonly record struct PhoneNumber
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int MostCharacters = 40;

    private readonly string? _e164;

    private PhoneNumber(string e164) => _e164 = e164;

    /// <summary>The number in E.164, such as <c>+6281234567890</c>. Personal data: do not log it.</summary>
    public string E164 => _e164 ?? "";

    /// <summary>Reads a number as people and exchanges write it: <c>0812…</c>, <c>62812…</c>, <c>+62812…</c>,
    /// <c>0062812…</c>, with spaces, dots, hyphens and brackets between the digits.</summary>
    /// <param name="text">The text; <c>null</c> gives <c>false</c>.</param>
    /// <param name="plan">The country whose national numbers are meant.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether the text is a telephone number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, NumberingPlan plan, out PhoneNumber number)
    {
        ArgumentNullException.ThrowIfNull(plan);
        number = default;
        if (text is null || text.Length > MostCharacters || Digits(text, out var international) is not { } digits)
            return false;

        if (!international && digits.StartsWith("00", StringComparison.Ordinal))
            (digits, international) = (digits[2..], true);

        if (!international && plan.TrunkPrefix.Length > 0 && digits.StartsWith(plan.TrunkPrefix, StringComparison.Ordinal))
            digits = plan.CountryCode + digits[plan.TrunkPrefix.Length..];
        else if (!international && !digits.StartsWith(plan.CountryCode, StringComparison.Ordinal))
            return false;

        if (digits.Length is < FewestDigits or > MostDigits || digits[0] == '0') return false;
        if (digits.StartsWith(plan.CountryCode, StringComparison.Ordinal))
        {
            var national = digits.Length - plan.CountryCode.Length;
            if (national < plan.MinNationalDigits || national > plan.MaxNationalDigits) return false;
        }

        number = new PhoneNumber("+" + digits);
        return true;
    }

    /// <summary>The masked number: country code, two digits, stars, and the last two digits, such as
    /// <c>+6281*******90</c>.</summary>
    public override string ToString() => _e164 is { Length: > 7 } e164
        ? string.Concat(e164.AsSpan(0, 5), new string('*', e164.Length - 7), e164.AsSpan(e164.Length - 2))
        : "+*";

    private static string? Digits(string text, out bool international)
    {
        var trimmed = text.AsSpan().Trim();
        international = trimmed.StartsWith('+');
        if (international) trimmed = trimmed[1..];

        Span<char> digits = stackalloc char[MostCharacters];
        var count = 0;
        foreach (var character in trimmed)
        {
            if (char.IsAsciiDigit(character)) digits[count++] = character;
            else if (character is not (' ' or '.' or '-' or '(' or ')' or '/')) return null;
        }

        return count == 0 ? null : new string(digits[..count]);
    }
}
