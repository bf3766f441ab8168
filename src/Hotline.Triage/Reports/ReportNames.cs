using System.Globalization;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Reports;

/// <summary>How messages name what a report calls its members and facts, without repeating what may be part of a note or a
/// telephone number.</summary>
internal static class ReportNames
{
    private const int TellingDigits = 5;

    /// <summary>Whether a name looks like one of a fact, with no run of five digits or more.</summary>
    public static bool CanBeQuoted(string name)
    {
        if (!PackNames.IsName(name)) return false;
        var run = 0;
        foreach (var character in name)
        {
            run = char.IsAsciiDigit(character) ? run + 1 : 0;
            if (run == TellingDigits) return false;
        }

        return true;
    }

    /// <summary>The name in quotes, or its place such as <c>fact 2</c>.</summary>
    /// <param name="what">What it names: a fact or a member.</param>
    /// <param name="name">The name as it came.</param>
    /// <param name="index">Its place, from 0.</param>
    public static string Of(string what, string name, int index) =>
        CanBeQuoted(name) ? $"'{name}'" : string.Create(CultureInfo.InvariantCulture, $"{what} {index + 1}");

    /// <summary>The path of a fact: by its name, or by its place.</summary>
    public static string FactPath(string name, int index) =>
        CanBeQuoted(name) ? $"facts.{name}" : string.Create(CultureInfo.InvariantCulture, $"facts[{index}]");
}
