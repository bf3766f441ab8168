using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Locations;

/// <summary>Reads the villages of a regency from a list, one a line: code, comma or tab, name.</summary>
/// <remarks>
/// <para>The form in which lists of Kemendagri codes are passed around: <c>32.14.04.2001,Citeko</c>. Empty lines and lines
/// that start with <c>#</c> are passed over, and so are lines with a shorter code (provinces, regencies, districts) and those
/// of other regencies, so that a list of the whole country can be read. A wrong line is told and left out.</para>
/// <para>Codes: <c>villages-too-large village-line-malformed village-code-malformed village-name-missing
/// village-code-twice village-district-unknown</c>.</para>
/// <para>Safe to use from several threads at once.</para>
/// </remarks>
public static class VillageReader
{
    /// <summary>The most characters a list may have: 8,388,608. The whole country has about 84,000 villages.</summary>
    public const int MaxLength = 8 * 1024 * 1024;

    private const int MaxName = 100;

    /// <summary>Reads a list.</summary>
    /// <param name="text">The list.</param>
    /// <param name="regency">The regency whose villages are wanted.</param>
    /// <param name="file">The name of the file, for the failures; <c>null</c> when there is none.</param>
    /// <exception cref="ArgumentNullException">The text or the regency is <c>null</c>.</exception>
    public static VillageReading Read(string text, Regency regency, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(regency);
        var failures = ImmutableArray.CreateBuilder<Failure>();
        var villages = ImmutableArray.CreateBuilder<Village>();
        if (text.Length > MaxLength)
        {
            Fail(RegencyFailures.VillagesTooLarge, null, MaxLength);
            return new VillageReading { Villages = [], Failures = failures.ToImmutable() };
        }

        var codes = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.IsEmpty || line[0] == '#') continue;
            var separator = line.IndexOfAny(',', '\t');
            var code = Unquoted(separator < 0 ? line : line[..separator]);
            if (separator < 0)
                Fail(RegencyFailures.VillageLineMalformed, number);
            else if (code.Length < 13 && code.Split('.').All(part => part.Length == 2 && part.All(char.IsAsciiDigit)))
                continue;
            else if (!Village.IsCode(code))
                Fail(RegencyFailures.VillageCodeMalformed, number);
            else if (!code.StartsWith(regency.Code + ".", StringComparison.Ordinal))
                continue;
            else if (Unquoted(line[(separator + 1)..]) is not { Length: > 0 and <= MaxName } name || name.Any(char.IsControl))
                Fail(RegencyFailures.VillageNameMissing, number, MaxName);
            else if (regency.Districts.All(district => !code.StartsWith(district.Code, StringComparison.Ordinal)))
                Fail(RegencyFailures.VillageDistrictUnknown, number);
            else if (!codes.Add(code))
                Fail(RegencyFailures.VillageCodeTwice, number);
            else
                villages.Add(new Village { Code = code, Name = name });
        }

        return new VillageReading { Villages = villages.ToImmutable(), Failures = failures.ToImmutable() };

        void Fail(FailureWording wording, int? line, params ReadOnlySpan<object?> values) =>
            failures.Add(wording.At("", values) with { File = file, Line = line });
    }

    private static string Unquoted(ReadOnlySpan<char> cell) => cell.Trim().Trim("\"'").Trim().ToString();
}
