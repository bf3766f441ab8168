using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Gathers what is wrong with a pack.</summary>
internal sealed class PackProblems
{
    /// <summary>Nobody reads further, and a hostile pack must not fill memory.</summary>
    private const int MostReported = 200;

    private readonly List<Failure> _failures = [];

    public bool HasErrors { get; private set; }

    public bool IsFull => _failures.Count >= MostReported;

    public void Add(Failure failure)
    {
        HasErrors |= failure.Severity is FailureSeverity.Error;
        if (!IsFull) _failures.Add(failure);
    }

    public void Add<T>(string code, Placed<T> place, string message, string mend)
    {
        HasErrors = true;
        if (IsFull) return;
        var (line, column) = JsonPositions.Find(place.Document.File.Content.Span, place.Path);
        Add(new Failure
        {
            Code = code,
            Field = place.Path,
            Message = message,
            Mend = mend,
            File = place.Document.File.DisplayName,
            Line = line,
            Column = column,
        });
    }

    /// <summary>The entries of a section, with their places; an entry that is <c>null</c> is a problem.</summary>
    public IEnumerable<Placed<T>> Section<T>(
        IEnumerable<PackDocument> documents, string name, Func<PackFileEntry, IReadOnlyList<T?>?> entries)
        where T : PackEntry
    {
        foreach (var document in documents)
            foreach (var place in Elements(new Placed<IReadOnlyList<T?>?>(entries(document.Entry), document, name)))
                yield return place;
    }

    /// <summary>The elements of a list, with their places; one that is <c>null</c> is a problem.</summary>
    public IEnumerable<Placed<T>> Elements<T>(Placed<IReadOnlyList<T?>?> list)
        where T : class
    {
        for (var i = 0; i < (list.Value?.Count ?? 0); i++)
        {
            var place = list.Element(i, list.Value![i]);
            if (place.Value is { } value) yield return list.Element(i, value);
            else Add("pack-null", place, "there is null here", "fill it in, or take it out");
        }
    }

    /// <summary>Says which members of an entry the format does not have.</summary>
    public void CheckMembers<T>(Placed<T> place, JsonTypeInfo<T> type)
        where T : PackEntry
    {
        foreach (var member in place.Value.Unknown?.Keys ?? Enumerable.Empty<string>())
        {
            var known = type.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name);
            Add(
                "pack-unknown-member",
                place.Path.Length == 0 ? new Placed<string>(member, place.Document, member) : place.Member(member, member),
                $"there is no member '{member}' here",
                Suggestion.Mend(member, known, $"use one of {string.Join(", ", known)}"));
        }
    }

    /// <summary>The text, when there is one.</summary>
    public bool Require<T>(Placed<T> owner, string member, [NotNullWhen(true)] string? text, string mend)
    {
        if (!string.IsNullOrWhiteSpace(text)) return true;
        Add("pack-member-missing", owner, $"'{member}' is missing", mend);
        return false;
    }

    public ImmutableArray<Failure> ToImmutable() => [.. _failures
        .OrderBy(failure => failure.File, StringComparer.Ordinal)
        .ThenBy(failure => failure.Line)
        .ThenBy(failure => failure.Column)];
}
