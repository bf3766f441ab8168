using System.Collections.Immutable;

namespace Hotline.Abuse.Treatments;

/// <summary>One text in several languages.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the list is not promised.</remarks>
public sealed class Wording
{
    private readonly ImmutableArray<KeyValuePair<string, string>> _texts;

    internal Wording(ImmutableArray<KeyValuePair<string, string>> texts) => _texts = texts;

    /// <summary>The languages there is a text in, as language codes such as <c>id</c>, <c>su</c>, <c>en</c>; the policy's first
    /// language first.</summary>
    public IEnumerable<string> Languages => _texts.Select(text => text.Key);

    /// <summary>The text in a language, or in the policy's first language when there is none.</summary>
    /// <param name="language">A language code such as <c>su</c>.</param>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        foreach (var (code, text) in _texts)
            if (string.Equals(code, language, StringComparison.Ordinal))
                return text;
        return _texts[0].Value;
    }

    /// <summary>The text in the policy's first language.</summary>
    public override string ToString() => _texts[0].Value;
}
