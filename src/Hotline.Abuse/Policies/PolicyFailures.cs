using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;

namespace Hotline.Abuse.Policies;

/// <summary>Collects what is wrong with a policy file, with line and column.</summary>
internal sealed class PolicyFailures(ReadOnlySpan<byte> utf8, string? file)
{
    /// <summary>Enough to mend a file by; each costs a walk through the text.</summary>
    private const int Most = 100;

    private readonly byte[] _utf8 = utf8.ToArray();
    private readonly List<Failure> _failures = [];

    public int Count => _failures.Count;

    public void Add(string code, string field, string message, string mend)
    {
        if (_failures.Count == Most) return;
        var (line, column) = JsonPositions.Find(_utf8, field);
        _failures.Add(new Failure { Code = code, Field = field, Message = message, Mend = mend, File = file, Line = line, Column = column });
    }

    public ImmutableArray<Failure> InOrder() =>
        [.. _failures.OrderBy(failure => failure.Line).ThenBy(failure => failure.Column)];
}
