using System.Diagnostics.CodeAnalysis;
using System.Globalization;

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
    /// <c>0062812…</c>, and with a superfluous trunk zero <c>+62 (0)812…</c> and <c>+62 0812…</c>.</summary>
    /// <remarks>
    /// <para>Between the digits may stand spaces, dashes, dots, slashes, round brackets, and the invisible marks that
    /// come along when a number is copied from elsewhere. Only the digits 0 to 9 are read: full-width, Arabic-Indic and
    /// other digits are refused, as are letters and extensions.</para>
    /// <para>A number without plus, <c>00</c> or trunk prefix must start with the country code; in a plan without trunk
    /// prefix it is national when it has as many digits as a national number. Service numbers such as 110 are not
    /// numbers of callers, and are refused.</para>
    /// </remarks>
    /// <param name="text">The text; <c>null</c> gives <c>false</c>, and so does more than 40 characters.</param>
    /// <param name="plan">The country whose national numbers are meant.</param>
    /// <param name="number">The number, or the default value.</param>
    /// <returns>Whether the text is a telephone number.</returns>
    /// <exception cref="ArgumentNullException">The plan is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The plan's fewest digits are more than its most.</exception>
    public static bool TryParse([NotNullWhen(true)] string? text, NumberingPlan plan, out PhoneNumber number)
    {
        NumberingPlan.ThrowIfUnusable(plan);
        number = default;
        if (text is null || text.Length > MostCharacters || International(text, plan) is not { } digits) return false;
        if (digits.Length is < FewestDigits or > MostDigits || digits[0] == '0') return false;

        if (digits.StartsWith(plan.CountryCode, StringComparison.Ordinal))
        {
            var national = digits.AsSpan(plan.CountryCode.Length);
            if (HasSuperfluousTrunkPrefix(national, plan)) national = national[plan.TrunkPrefix.Length..];
            if (!plan.Allows(national.Length)) return false;
            digits = string.Concat(plan.CountryCode, national);
        }

        number = new PhoneNumber("+" + digits);
        return true;
    }

    /// <summary>Reads a number as <see cref="E164"/> gives it, of whatever numbering plan.</summary>
    internal static bool TryParseE164([NotNullWhen(true)] string? text, out PhoneNumber number)
    {
        number = default;
        if (text is not ['+', >= '1' and <= '9', ..] || text.Length is < FewestDigits + 1 or > MostDigits + 1) return false;
        if (text.AsSpan(1).ContainsAnyExceptInRange('0', '9')) return false;
        number = new PhoneNumber(text);
        return true;
    }

    /// <summary>The masked number: country code, two digits, stars, and the last two digits, such as
    /// <c>+6281*******90</c>; of a short number the first two digits only. At least five digits are hidden.</summary>
    public override string ToString() => _e164 switch
    {
        null => "+*",
        { Length: >= 12 } => string.Concat(_e164.AsSpan(0, 5), new string('*', _e164.Length - 7), _e164.AsSpan(_e164.Length - 2)),
        _ => string.Concat(_e164.AsSpan(0, 3), new string('*', _e164.Length - 3)),
    };

    /// <summary>The digits with the country code in front, or <c>null</c> when the text is no number at all.</summary>
    private static string? International(string text, NumberingPlan plan)
    {
        if (Digits(text, out var hasPlus) is not { } digits) return null;
        var hasZeros = !hasPlus && digits.StartsWith("00", StringComparison.Ordinal);
        if (hasPlus || hasZeros)
        {
            // "+44 (0)20 …": the bracketed zero is for people in the country, and is no part of the number abroad.
            if (text.Contains("(0)", StringComparison.Ordinal))
                digits = Digits(text.Replace("(0)", "", StringComparison.Ordinal), out _) ?? "";
            return hasZeros && digits.Length >= 2 ? digits[2..] : digits;
        }

        if (plan.TrunkPrefix.Length == 0)
            return plan.Allows(digits.Length) ? plan.CountryCode + digits : StartsWithCountry(digits, plan);
        return digits.StartsWith(plan.TrunkPrefix, StringComparison.Ordinal)
            ? plan.CountryCode + digits[plan.TrunkPrefix.Length..]
            : StartsWithCountry(digits, plan);
    }

    // No national number starts with 0 where 0 is the trunk prefix. Another prefix may also be the first digit of a
    // number (+7 812 … in Russia, whose prefix is 8): there it is only superfluous when it makes the number too long.
    private static bool HasSuperfluousTrunkPrefix(ReadOnlySpan<char> national, NumberingPlan plan) =>
        plan.TrunkPrefix.Length > 0 && national.StartsWith(plan.TrunkPrefix) && (national[0] == '0' || !plan.Allows(national.Length));

    private static string? StartsWithCountry(string digits, NumberingPlan plan) =>
        digits.StartsWith(plan.CountryCode, StringComparison.Ordinal) ? digits : null;

    private static string? Digits(string text, out bool hasPlus)
    {
        Span<char> digits = stackalloc char[MostCharacters];
        var count = 0;
        hasPlus = false;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character)) digits[count++] = character;
            else if (character == '+' && count == 0 && !hasPlus) hasPlus = true;
            else if (!IsBetweenDigits(character)) return null;
        }

        return count == 0 ? null : new string(digits[..count]);
    }

    private static bool IsBetweenDigits(char character) =>
        character is '.' or '/' or '(' or ')'
        || char.GetUnicodeCategory(character) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.Format;
}
