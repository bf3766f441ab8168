using System.Collections.Immutable;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>What code sees of a call: the facts it declared, and no others.</summary>
/// <remarks>It remembers what was asked of it. As soon as an unknown fact is read, the answer of the code is put aside
/// and the condition stays open; reading a fact that was not declared is an error. One reader serves one evaluation, on
/// one thread.</remarks>
public sealed class FactReader
{
    private readonly FactSheet _facts;
    private readonly ImmutableArray<string> _declared;

    internal FactReader(FactSheet facts, ImmutableArray<string> declared) => (_facts, _declared) = (facts, declared);

    /// <summary>The value of a fact; unknown when nobody has spoken of it.</summary>
    public FactValue this[string fact]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(fact);
            if (!_declared.Contains(fact, StringComparer.Ordinal))
            {
                Undeclared ??= fact;
                return FactValue.Unknown;
            }

            var value = _facts[fact];
            HasReadUnknown |= value.IsUnknown;
            return value;
        }
    }

    /// <summary>Whether an unknown fact was read.</summary>
    internal bool HasReadUnknown { get; private set; }

    /// <summary>The first fact that was read and not declared, or <c>null</c>.</summary>
    internal string? Undeclared { get; private set; }

    /// <summary>Whether a boolean fact is true.</summary>
    public bool IsTrue(string fact) => this[fact].IsTrue;

    /// <summary>Whether a boolean fact is false. An unknown fact is neither.</summary>
    public bool IsFalse(string fact) => this[fact].IsFalse;

    /// <summary>The number of a fact, in its unit; not a number while it is unknown.</summary>
    /// <exception cref="InvalidOperationException">The fact is no number.</exception>
    public double Number(string fact)
    {
        var value = this[fact];
        if (value.IsUnknown) return double.NaN;
        return value.Number ?? throw new InvalidOperationException("The fact is not a number.");
    }

    /// <summary>The choice of a fact; empty while it is unknown.</summary>
    /// <exception cref="InvalidOperationException">The fact is no choice.</exception>
    public string Choice(string fact)
    {
        var value = this[fact];
        if (value.IsUnknown) return "";
        return value.Choice ?? throw new InvalidOperationException("The fact is not a choice.");
    }
}
