using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hotline.Triage;

/// <summary>A text in several languages.</summary>
/// <remarks>Immutable and safe to share between threads. Languages are IETF tags such as <c>id</c>, <c>su</c> and
/// <c>en</c>, compared without regard to case.</remarks>
public sealed class LocalizedText
{
    private readonly FrozenDictionary<string, string> _texts;
    private readonly string _fallback;

    /// <summary>Makes a text.</summary>
    /// <param name="texts">The text by language; at least one.</param>
    /// <param name="defaultLanguage">The language that stands in for one that is missing.</param>
    /// <exception cref="ArgumentException">There is no text in the default language.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<string, string>> texts, string defaultLanguage)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(defaultLanguage);
        _texts = texts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        if (!_texts.TryGetValue(defaultLanguage, out var fallback))
            throw new ArgumentException($"There is no text in the default language '{defaultLanguage}'.", nameof(texts));
        _fallback = fallback;
    }

    /// <summary>Makes a text: <c>LocalizedText.Of(("id", "Ada api."), ("en", "There is fire."))</c>.</summary>
    /// <param name="texts">Language and text; at least one. The first is the default language.</param>
    /// <exception cref="ArgumentException">There is no text, or two in one language.</exception>
    public static LocalizedText Of(params ReadOnlySpan<(string Language, string Text)> texts)
    {
        if (texts.IsEmpty) throw new ArgumentException("A text is needed in one language at least.", nameof(texts));
        var byLanguage = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, text) in texts) byLanguage.Add(language, text);
        return new LocalizedText(byLanguage, texts[0].Language);
    }

    /// <summary>The languages there are, in ordinal order.</summary>
    public ImmutableArray<string> Languages => [.. _texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The text in a language, or in the default language where it is missing or <c>null</c>.</summary>
    public string In(string? language) =>
        language is not null && _texts.TryGetValue(language, out var text) ? text : _fallback;

    /// <summary>The text in the default language.</summary>
    public override string ToString() => _fallback;
}
