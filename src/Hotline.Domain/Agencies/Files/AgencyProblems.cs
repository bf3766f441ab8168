using System.Collections.Immutable;
using System.Text.Json;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;

namespace Hotline.Domain.Agencies.Files;

/// <summary>Collects what is wrong with a directory file, with line and column.</summary>
internal sealed class AgencyProblems(ReadOnlySpan<byte> utf8, string? file)
{
    /// <summary>Enough to mend a file by; each costs a walk through the text.</summary>
    private const int Most = 100;

    private readonly byte[] _utf8 = utf8.ToArray();
    private readonly List<Failure> _failures = [];

    public bool HasErrors => _failures.Any(failure => failure.Severity == FailureSeverity.Error);

    /// <summary>Adds a failure; an error is kept even where there is no room for it, so that it is never overlooked.</summary>
    public void Add(Failure failure)
    {
        if (_failures.Count >= Most && (failure.Severity == FailureSeverity.Warning || HasErrors)) return;
        var (line, column) = JsonPositions.Find(_utf8, failure.Field);
        _failures.Add(failure with { File = file, Line = line, Column = column });
    }

    public void AddUnknown(Dictionary<string, JsonElement>? unknown, string parent, string[] known)
    {
        foreach (var name in unknown?.Keys ?? Enumerable.Empty<string>())
            Add(AgencyFailures.MemberUnknown.Near(parent.Length == 0 ? name : $"{parent}.{name}", Suggestion.For(name, known), string.Join(", ", known)));
    }

    public ImmutableArray<Failure> InOrder() =>
        [.. _failures.OrderBy(failure => failure.Line).ThenBy(failure => failure.Column)];
}
