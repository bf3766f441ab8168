using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Rules;

/// <summary>A condition that is a piece of code, which says beforehand what facts it reads.</summary>
/// <remarks>
/// <para>The code must give the same answer for the same facts, on any thread at any time: it must not read clocks, files
/// or networks. Then learning a fact never turns its answer round, because an answer counts only when every fact read
/// on the way to it was known: with the same facts known the code takes the same way again.</para>
/// <para>An unknown fact on that way leaves the condition open, whatever the code made of it. Where one fact can settle
/// the matter alone, say that with an operator and not inside the code: <c>Fact("unconscious") | InCode(…)</c>.</para>
/// <para>Code that throws, or reads a fact it did not declare, leaves the condition open too, so that it never lowers a
/// decision; the decision names it in <see cref="TriageDecision.RuleErrors"/>.</para>
/// </remarks>
public sealed record CodeCondition : Condition
{
    private readonly Func<FactReader, bool> _holds;
    private readonly ImmutableArray<FactCondition> _leaves;

    internal CodeCondition(string name, ImmutableArray<string> reads, ImmutableArray<FactThreshold> thresholds, Func<FactReader, bool> holds)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(holds);
        if (reads.IsDefaultOrEmpty || reads.Any(string.IsNullOrEmpty))
            throw new ArgumentException("Code reads one fact at least, and names it.", nameof(reads));
        if (thresholds.IsDefault) thresholds = [];
        if (thresholds.FirstOrDefault(threshold => !reads.Contains(threshold.Fact, StringComparer.Ordinal)) is { } stray)
            throw new ArgumentException($"'{stray.Fact}' has a threshold and is not read.", nameof(thresholds));
        Name = name;
        Reads = reads;
        _holds = holds;
        _leaves =
        [
            .. reads.Select(fact => new FactRead { Fact = fact }),
            .. thresholds.Select(threshold => new FactCompares { Fact = threshold.Fact, Comparison = Comparison.AtLeast, Threshold = threshold.Number }),
        ];
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>The facts it may read.</summary>
    public ImmutableArray<string> Reads { get; }

    /// <summary>A stand-in for each fact it reads, which holds once the fact is known, and one for each threshold.</summary>
    public override IEnumerable<FactCondition> Leaves => _leaves;

    internal override IEnumerable<CodeCondition> CodeParts => [this];

    /// <inheritdoc />
    public override Truth Evaluate(FactSheet facts) => Run(facts).Truth;

    /// <summary>The name and the facts it reads.</summary>
    public override string ToString() => $"{Name}({string.Join(", ", Reads)})";

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever foreign code throws, the call is decided.")]
    internal CodeOutcome Run(FactSheet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reader = new FactReader(facts, Reads);
        bool holds;
        try
        {
            holds = _holds(reader);
        }
        catch (Exception error)
        {
            return new CodeOutcome(Truth.Unknown, Thrown: error.GetType().Name, Undeclared: reader.Undeclared);
        }

        if (reader.Undeclared is { } fact) return new CodeOutcome(Truth.Unknown, Undeclared: fact);
        if (reader.HasReadUnknown) return new CodeOutcome(Truth.Unknown);
        return new CodeOutcome(holds ? Truth.True : Truth.False);
    }
}
