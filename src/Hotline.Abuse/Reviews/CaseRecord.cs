using Hotline.Abuse.Conduct;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>One thing that happened in a case about a caller: a <see cref="Decision"/>, a <see cref="Withdrawal"/>, an
/// <see cref="Appeal"/> or an <see cref="AppealOutcome"/>.</summary>
/// <remarks>A closed hierarchy. Immutable. Do not compare two of these: equality of the lists within is not promised. No text
/// form shows who decided or why.</remarks>
public abstract record CaseRecord
{
    private protected CaseRecord()
    {
    }

    /// <summary>The name of the case, given by the host, of the form of an <see cref="Evidence.Id"/>. It stands in the
    /// audit trail for good, so make it at random: it must say nothing about the caller or the calls.</summary>
    /// <exception cref="ArgumentException">The text is not of this form.</exception>
    public required string CaseId
    {
        get;
        init => field = ThrowUnlessId(value);
    }

    /// <summary>When it happened.</summary>
    public abstract Instant When { get; }

    /// <summary>Names the record within its case, such as <c>decision:7f3a</c>.</summary>
    internal abstract string Name { get; }

    /// <summary>The kind, the case and the time.</summary>
    public sealed override string ToString() => $"{Name} in case {CaseId} at {When}";

    private protected static string ThrowUnlessId(string value) =>
        Evidence.IsId(value) ? value : throw new ArgumentException("Not an id: 1 to 100 of A-Z a-z 0-9 . _ : / # -", nameof(value));

    private protected static string ThrowIfBlank(string value, string message) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException(message, nameof(value)) : value;
}
