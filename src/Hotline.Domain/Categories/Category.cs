using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Categories;

/// <summary>What a call is about, as a dotted code from the general to the particular, such as
/// <c>medical.cardiac-arrest</c>.</summary>
/// <remarks>A code has 1 to 6 parts and at most 100 characters. A part is written in lower-case ASCII letters, digits
/// and hyphens, and starts with a letter. The first part is one of <see cref="CategoryRoots"/>, or a root that a rule
/// pack adds. Immutable; compares by its code. The default value is <c>unclassified</c>.</remarks>
public readonly record struct Category
{
    /// <summary>The most characters a code may have.</summary>
    public const int MaxLength = 100;

    /// <summary>The most parts a code may have.</summary>
    public const int MaxDepth = 6;

    private const string UnclassifiedCode = "unclassified";

    // Null stands for "unclassified", so that the default value equals the parsed one.
    private readonly string? _code;

    private Category(string code) =>
        _code = string.Equals(code, UnclassifiedCode, StringComparison.Ordinal) ? null : code;

    /// <summary>The code, such as <c>fire.building</c>.</summary>
    public string Code => _code ?? UnclassifiedCode;

    /// <summary>The first part as a category of its own: <c>fire</c> for <c>fire.building</c>.</summary>
    public Category Root => Code.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? new(Code[..dot]) : this;

    /// <summary>The category one step more general, or <c>null</c> for a root.</summary>
    public Category? Parent => Code.LastIndexOf('.') is var dot and >= 0 ? new Category(Code[..dot]) : null;

    /// <summary>How many parts the code has, 1 to <see cref="MaxDepth"/>.</summary>
    public int Depth => Code.AsSpan().Count('.') + 1;

    /// <summary>Reads a code.</summary>
    /// <exception cref="ArgumentNullException">The code is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The text is no category code.</exception>
    public static Category Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var category)
            ? category
            : throw new ArgumentException("Not a category code: 1 to 6 parts of a-z, 0-9 and hyphens, joined by dots.", nameof(code));
    }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text; <c>null</c> gives <c>false</c>. Capitals and spaces are not put right.</param>
    /// <param name="category">The category, or <c>unclassified</c>.</param>
    /// <returns>Whether the text is a category code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Category category)
    {
        category = default;
        if (text is null || text.Length > MaxLength) return false;

        var depth = 0;
        foreach (var part in text.AsSpan().Split('.'))
        {
            if (++depth > MaxDepth || !CodePart.IsValid(text.AsSpan(part))) return false;
        }

        category = new Category(text);
        return true;
    }

    /// <summary>Whether this category is the given one, or stands below it: <c>fire.building</c> is within
    /// <c>fire</c>, <c>fireworks</c> is not.</summary>
    public bool IsWithin(Category wider)
    {
        var (code, outer) = (Code, wider.Code);
        return code.StartsWith(outer, StringComparison.Ordinal) && (code.Length == outer.Length || code[outer.Length] == '.');
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
