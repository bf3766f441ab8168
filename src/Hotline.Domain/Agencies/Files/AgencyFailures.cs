using System.Collections.Immutable;
using System.Text.Json;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;

namespace Hotline.Domain.Agencies.Files;

/// <summary>Collects what is wrong with a directory file, with line and column.</summary>
internal sealed class AgencyFailures(ReadOnlySpan<byte> utf8, string? file)
{
    /// <summary>Enough to mend a file by; each costs a walk through the text.</summary>
    private const int Most = 100;

    private readonly byte[] _utf8 = utf8.ToArray();
    private readonly List<Failure> _failures = [];

    public bool HasErrors => _failures.Any(failure => failure.Severity == FailureSeverity.Error);

    /// <summary>Adds a failure; an error is kept even where there is no room for it, so that it is never overlooked.</summary>
    public void Add(string code, string field, string message, string mend, FailureSeverity severity = FailureSeverity.Error)
    {
        if (_failures.Count >= Most && (severity == FailureSeverity.Warning || HasErrors)) return;
        var (line, column) = JsonPositions.Find(_utf8, field);
        _failures.Add(new Failure { Code = code, Field = field, Message = message, Mend = mend, Severity = severity, File = file, Line = line, Column = column });
    }

    public void AddUnknown(Dictionary<string, JsonElement>? unknown, string parent, string[] known)
    {
        foreach (var name in unknown?.Keys ?? Enumerable.Empty<string>())
            Add("member-unknown", parent.Length == 0 ? name : $"{parent}.{name}", "there is no such member", Suggestion.Mend(name, known, "use one of " + string.Join(", ", known)));
    }

    public ImmutableArray<Failure> InOrder() =>
        [.. _failures.OrderBy(failure => failure.Line).ThenBy(failure => failure.Column)];
}
