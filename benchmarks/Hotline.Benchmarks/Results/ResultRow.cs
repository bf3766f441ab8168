using System.Text.Json.Serialization;

namespace Hotline.Benchmarks.Results;

/// <summary>One measured row.</summary>
internal sealed record ResultRow
{
    /// <summary>What was done, such as <c>whole decision</c>.</summary>
    public required string Group { get; init; }

    /// <summary>How, such as <c>cold caches</c>; empty for the usual.</summary>
    public string Variant { get; init; } = "";

    /// <summary>How many rules, phrases or callers; 0 where nothing grows.</summary>
    public int Size { get; init; }

    /// <summary>Who did it.</summary>
    public required string Contender { get; init; }

    /// <summary>Whether it is the library, which must not get worse.</summary>
    public bool IsOurs { get; init; }

    /// <summary>Microseconds.</summary>
    public double Mean { get; init; }

    /// <summary>Microseconds.</summary>
    public double P50 { get; init; }

    /// <summary>Microseconds.</summary>
    public double P99 { get; init; }

    /// <summary>Allocated by one call.</summary>
    public long Bytes { get; init; }

    /// <summary>Bytes that each caller, rule or pack takes in memory; <c>null</c> where not weighed.</summary>
    public double? Held { get; init; }

    /// <summary>The contender of the same group, variant and size that the ratio is to.</summary>
    public string? Against { get; init; }

    /// <summary>Median by median of the other.</summary>
    public double? Ratio { get; init; }

    /// <summary>Whether nothing of the same group, variant and size can be below it.</summary>
    [JsonIgnore]
    public bool IsFloor => Contender.StartsWith("floor", StringComparison.Ordinal);

    /// <summary>Names the row in every result.</summary>
    [JsonIgnore]
    public string Id => $"{Group}/{Variant}/{Size}/{Contender}";

    public bool IsComparableTo(ResultRow other) => Size == other.Size
        && string.Equals(Group, other.Group, StringComparison.Ordinal) && string.Equals(Variant, other.Variant, StringComparison.Ordinal);
}
