using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Hotline.Domain.Calls;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Checks lists of words on their way into a component.</summary>
internal static class EidoLists
{
    public static ImmutableArray<string> Checked(ImmutableArray<string> words, int most, [CallerMemberName] string property = "")
    {
        if (words.IsDefault) throw new ArgumentException("No list.", property);
        foreach (var word in words) EventText.Checked(word, most, property);
        return words;
    }

    public static ImmutableArray<string> CheckedSome(ImmutableArray<string> words, int most, [CallerMemberName] string property = "") =>
        words.IsDefaultOrEmpty ? throw new ArgumentException("At least one.", property) : Checked(words, most, property);
}
