using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Domain.Failures;
using NodaTime;

namespace Hotline.Domain.Exchange;

/// <summary>Collects what is wrong with a document, and reads the values that all formats share.</summary>
internal sealed class ExchangeProblems
{
    /// <summary>Enough to mend a document by.</summary>
    private const int Most = 100;

    private readonly List<Failure> _failures = [];

    public delegate bool WordReader<T>([NotNullWhen(true)] string? text, out T value);

    public bool HasErrors { get; private set; }

    public ImmutableArray<Failure> ToImmutable() => [.. _failures];

    /// <summary>Adds a failure; an error is kept even where there is no room, so that it is never overlooked.</summary>
    public void Add(Failure failure)
    {
        var isError = failure.Severity is FailureSeverity.Error;
        if (_failures.Count < Most || (isError && !HasErrors)) _failures.Add(failure);
        HasErrors |= isError;
    }

    /// <summary>Whether the version is the one that is read.</summary>
    public bool IsVersion(int? version, int known, string field = "version")
    {
        if (version == known) return true;
        Add(version is null ? ExchangeFailures.Missing.At(field) : ExchangeFailures.VersionUnsupported.At(field, known));
        return false;
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string? text, int most, string field)
    {
        if (text is null) Add(ExchangeFailures.Missing.At(field));
        return TextOrNull(text, most, field) ?? "";
    }

    /// <summary>A text that may be missing.</summary>
    public string? TextOrNull(string? text, int most, string field)
    {
        if (text is null || (!string.IsNullOrWhiteSpace(text) && text.Length <= most)) return text;
        Add(ExchangeFailures.TextMalformed.At(field, most));
        return null;
    }

    /// <summary>A word of a closed list.</summary>
    public T? Word<T>(string? text, WordReader<T> read, IEnumerable<string> words, string field)
    {
        if (read(text, out var value)) return value;
        Add(text is null ? ExchangeFailures.Missing.At(field) : ExchangeFailures.WordUnknown.At(field, string.Join(", ", words)));
        return default;
    }

    /// <summary>A name or code of an open list.</summary>
    public T? Code<T>(string? text, WordReader<T> read, string field)
    {
        if (read(text, out var value)) return value;
        Add((text is null ? ExchangeFailures.Missing : ExchangeFailures.CodeMalformed).At(field));
        return default;
    }

    /// <summary>A moment.</summary>
    public Instant Time(string? text, string field)
    {
        if (ExchangeTimes.TryRead(text, out var at)) return at;
        Add((text is null ? ExchangeFailures.Missing : ExchangeFailures.TimeMalformed).At(field));
        return default;
    }
}
