using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Calls;

/// <summary>The name of one call, given by the host or the telephone exchange.</summary>
/// <remarks>1 to 200 printable characters without white space at either end. Capitals matter. Immutable; compares by its
/// text. The default value names no call, and its <see cref="Value"/> is empty.</remarks>
public readonly record struct CallId
{
    /// <summary>The most characters a name may have.</summary>
    public const int MaxLength = 200;

    private readonly string? _value;

    private CallId(string value) => _value = value;

    /// <summary>The name.</summary>
    public string Value => _value ?? "";

    /// <summary>The name of a call that an exchange numbers per trunk: <c>trunk/id</c>. Two exchanges may both have a
    /// call 17, and the two callers must not become one.</summary>
    /// <param name="trunk">The trunk or exchange, without a slash.</param>
    /// <param name="id">The name of the call on that trunk.</param>
    /// <exception cref="ArgumentException">The trunk is empty or contains a slash, the id is empty, or both together are
    /// no name of a call.</exception>
    public static CallId OnTrunk(string trunk, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(trunk);
        ArgumentException.ThrowIfNullOrEmpty(id);
        return trunk.Contains('/', StringComparison.Ordinal)
            ? throw new ArgumentException("A trunk has no slash.", nameof(trunk))
            : Parse($"{trunk}/{id}");
    }

    /// <summary>Reads a name.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The text is no name of a call.</exception>
    public static CallId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var id)
            ? id
            : throw new ArgumentException("Not a name of a call: 1 to 200 printable characters, no white space at either end.", nameof(text));
    }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text; <c>null</c> gives <c>false</c>.</param>
    /// <param name="id">The name, or the default value.</param>
    /// <returns>Whether the text is a name of a call.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CallId id)
    {
        id = default;
        if (text is null or "" || text.Length > MaxLength) return false;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Any(char.IsControl)) return false;
        id = new CallId(text);
        return true;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
