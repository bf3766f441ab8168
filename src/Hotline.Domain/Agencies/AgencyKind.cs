using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain.Agencies;

/// <summary>What sort of agency (OPD) a caller is referred to, as a code such as <c>fire-brigade</c>.</summary>
/// <remarks>A code has 1 to 40 lower-case ASCII letters, digits and hyphens, and starts with a letter. The kinds that
/// the library knows are in <see cref="AgencyKinds"/>; rule packs may use others. Immutable; compares by its code. The
/// default value names no kind, and its <see cref="Code"/> is empty.</remarks>
public readonly record struct AgencyKind
{
    /// <summary>The most characters a code may have.</summary>
    public const int MaxLength = 40;

    private readonly string? _code;

    private AgencyKind(string code) => _code = code;

    /// <summary>The code, such as <c>ambulance</c>.</summary>
    public string Code => _code ?? "";

    /// <summary>Reads a code.</summary>
    /// <exception cref="ArgumentNullException">The code is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The text is no code of an agency kind.</exception>
    public static AgencyKind Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryParse(code, out var kind)
            ? kind
            : throw new ArgumentException("Not a code of an agency kind: 1 to 40 of a-z, 0-9 and hyphens, a letter first.", nameof(code));
    }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text; <c>null</c> gives <c>false</c>. Capitals and spaces are not put right.</param>
    /// <param name="kind">The kind, or the default value.</param>
    /// <returns>Whether the text is the code of an agency kind.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AgencyKind kind)
    {
        kind = default;
        if (text is null || text.Length > MaxLength || !CodePart.IsValid(text)) return false;
        kind = new AgencyKind(text);
        return true;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
