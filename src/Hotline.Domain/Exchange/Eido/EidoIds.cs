using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain.Exchange.Eido.Format;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>What can be referred to in a document, and the reading of references.</summary>
internal sealed class EidoIds(ExchangeProblems problems)
{
    public required IReadOnlySet<string> Agencies { get; init; }

    public required IReadOnlySet<string> Agents { get; init; }

    public required IReadOnlySet<string> Locations { get; init; }

    public required IReadOnlySet<string> Notes { get; init; }

    public required IReadOnlySet<string> People { get; init; }

    public required IReadOnlySet<string> Callbacks { get; init; }

    /// <summary>A reference that must be there.</summary>
    public string One(ReferenceJson? reference, IReadOnlySet<string> known, string field)
    {
        if (reference is null) problems.Add(ExchangeFailures.Missing.At(field));
        return OneOrNull(reference, known, field) ?? "";
    }

    /// <summary>A reference that may be missing.</summary>
    public string? OneOrNull(ReferenceJson? reference, IReadOnlySet<string> known, string field)
    {
        if (reference is null) return null;
        if (reference.Ref is { } id && known.Contains(id)) return id;
        problems.Add((reference.Ref is null ? ExchangeFailures.Missing : EidoFailures.ReferenceDangling).At(field + ".$ref"));
        return null;
    }

    /// <summary>References of which there may be none.</summary>
    public ImmutableArray<string> Many(List<ReferenceJson?>? references, IReadOnlySet<string> known, string field) =>
        [.. (references ?? []).Select((reference, index) => One(reference, known, string.Create(CultureInfo.InvariantCulture, $"{field}[{index}]")))];
}
