using System.Collections.Immutable;

namespace Hotline.Triage.Notes;

/// <summary>How a form of a word leads to others: <c>ny*in</c> to <c>meny*kan</c> and <c>meny*i</c>.</summary>
/// <param name="Form">The form as it is heard.</param>
/// <param name="Of">What it may be a form of, the likeliest first.</param>
/// <param name="Always">Whether a word that the pack knows is read as the other one too.</param>
internal sealed record WordFamily(WordPattern Form, ImmutableArray<WordPattern> Of, bool Always)
{
    /// <summary>The family of a word with an ending and the same word without it.</summary>
    public static WordFamily WithoutEnding(string ending) => new(new WordPattern("", ending), [new WordPattern("", "")], false);
}
