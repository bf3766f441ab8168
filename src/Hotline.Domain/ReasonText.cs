namespace Hotline.Domain;

/// <summary>A reason in words, in the three languages of the desk.</summary>
/// <remarks>Immutable; compares by its texts. A reason holds no exact place, no telephone number of a caller and nothing that
/// a caller said.</remarks>
public sealed record ReasonText
{
    internal ReasonText(string indonesian, string sundanese, string english) =>
        (Indonesian, Sundanese, English) = (indonesian, sundanese, english);

    /// <summary>In Indonesian (<c>id</c>).</summary>
    public string Indonesian { get; }

    /// <summary>In Sundanese (<c>su</c>).</summary>
    public string Sundanese { get; }

    /// <summary>In English (<c>en</c>).</summary>
    public string English { get; }

    /// <summary>The text in a language: <c>id</c>, <c>su</c> or <c>en</c>; Indonesian for any other.</summary>
    /// <exception cref="ArgumentNullException">The language is <c>null</c>.</exception>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language switch { "su" => Sundanese, "en" => English, _ => Indonesian };
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => English;
}
