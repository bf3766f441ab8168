using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Hotline.Domain;

/// <summary>The stable words for the values of an enumeration.</summary>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly ImmutableArray<(T Value, string Code)> _rows;

    public CodeTable(params ReadOnlySpan<(T Value, string Code)> rows) => _rows = [.. rows];

    public ImmutableArray<T> All => [.. _rows.Select(row => row.Value)];

    public string ToCode(T value)
    {
        foreach (var row in _rows)
        {
            if (EqualityComparer<T>.Default.Equals(row.Value, value)) return row.Code;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a value of {typeof(T).Name}.");
    }

    public bool TryParse([NotNullWhen(true)] string? text, out T value)
    {
        foreach (var row in _rows)
        {
            if (!string.Equals(row.Code, text, StringComparison.Ordinal)) continue;
            value = row.Value;
            return true;
        }

        value = default;
        return false;
    }
}
