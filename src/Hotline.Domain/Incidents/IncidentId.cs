using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Incidents;

/// <summary>The name of one incident, given by the host.</summary>
/// <remarks>1 to 200 printable characters without white space at either end. Capitals matter. Immutable; compares by its
/// text. The default value names no incident, and its <see cref="Value"/> is empty.</remarks>
public readonly record struct IncidentId
{
    /// <summary>The most characters a name may have.</summary>
    public const int MaxLength = 200;

    private readonly string? _value;

    private IncidentId(string value) => _value = value;

    /// <summary>The name.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a name.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The text is no name of an incident.</exception>
    public static IncidentId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var id)
            ? id
            : throw new ArgumentException("Not a name of an incident: 1 to 200 printable characters, no white space at either end.", nameof(text));
    }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The text; <c>null</c> gives <c>false</c>.</param>
    /// <param name="id">The name, or the default value.</param>
    /// <returns>Whether the text is a name of an incident.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out IncidentId id)
    {
        id = default;
        if (text is null or "" || text.Length > MaxLength) return false;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Any(char.IsControl)) return false;
        id = new IncidentId(text);
        return true;
    }

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
