using CsCheck;
using Hotline.Domain.Callers;

namespace Hotline.Domain.Tests.Callers;

/// <summary>Numbers and callers for property tests.</summary>
internal static class CallerGens
{
    /// <summary>Indonesian mobile numbers.</summary>
    public static readonly Gen<PhoneNumber> Number = Gen.Char['0', '9'].Array[8, 10].Select(digits => Of("08" + new string(digits)));

    /// <summary>Numbers of 7 to 15 digits of some other country.</summary>
    public static readonly Gen<PhoneNumber> AnyCountryNumber = Gen.Char['0', '9'].Array[5, 13].Select(digits => Of("+44" + new string(digits)));

    public static PhoneNumber Of(string text) =>
        PhoneNumber.TryParse(text, NumberingPlan.Indonesia, out var number) ? number : throw new ArgumentException("Not a number.", nameof(text));

    /// <summary>The digits that must never be shown: all but the first four and the last two.</summary>
    public static string Middle(PhoneNumber number) => number.E164.Length >= 12 ? number.E164[5..^2] : number.E164[3..];
}
