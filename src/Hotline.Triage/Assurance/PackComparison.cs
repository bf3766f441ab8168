using System.Collections.Immutable;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Assurance;

/// <summary>Lets two packs decide about the same calls.</summary>
/// <remarks>
/// <para>What is compared is what sends help: priority for certain and possible, category, agencies; see <see cref="Verdict"/>.
/// A report that only one of the packs understands in full is compared all the same: what a pack cannot use is unknown to it.
/// Notes are read once when both packs read them alike, which is so when their facts, phrases, cues and spellings are the same.</para>
/// <para>For one thread at a time, since it works in space that it uses again; make one for each thread. It keeps nothing of the
/// calls, so that a log may have any length.</para>
/// </remarks>
public sealed class PackComparison
{
    private readonly VerdictMaker _old;
    private readonly VerdictMaker _new;
    private readonly KnownFacts _oldFacts;
    private readonly KnownFacts _newFacts;
    private readonly MoveReasons _reasons;

    /// <summary>Compares two packs, each with its own note reader.</summary>
    /// <param name="old">What decides today.</param>
    /// <param name="new">What would decide instead.</param>
    public PackComparison(RulePack old, RulePack @new)
        : this(new TriageEngine(old), new TriageEngine(@new))
    {
    }

    /// <summary>Compares two engines.</summary>
    /// <param name="old">What decides today.</param>
    /// <param name="new">What would decide instead.</param>
    public PackComparison(TriageEngine old, TriageEngine @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        (Old, New) = (old.Pack, @new.Pack);
        (_old, _new) = (new VerdictMaker(old), new VerdictMaker(@new));
        _oldFacts = new KnownFacts(old);
        _newFacts = KnownFacts.AreAlike(old, @new) ? _oldFacts : new KnownFacts(@new);
        _reasons = new MoveReasons(old, @new);
        Changes = PackChanges.Between(Old, New);
    }

    /// <summary>What decides today.</summary>
    public RulePack Old { get; }

    /// <summary>What would decide instead.</summary>
    public RulePack New { get; }

    /// <summary>What the packs hold differently.</summary>
    public ImmutableArray<PackChange> Changes { get; }

    /// <summary>Whether both packs learn the same from every note, so that it is read once.</summary>
    public bool ReadsNotesOnce => ReferenceEquals(_oldFacts, _newFacts);

    /// <summary>Lets both packs decide about a call.</summary>
    /// <param name="report">What is known of it.</param>
    public ComparedCall Compare(TriageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (old, @new) = Verdicts(report);
        var call = new ComparedCall { Id = report.Id, Old = old, New = @new, Movement = old.To(@new) };
        return call.IsMoved ? _reasons.Explain(report, call) : call;
    }

    /// <summary>What both packs decide about a call.</summary>
    internal (Verdict Old, Verdict New) Verdicts(TriageReport report)
    {
        _oldFacts.Learn(report);
        if (!ReadsNotesOnce) _newFacts.Learn(report);
        return (_old.Decide(report, _oldFacts), _new.Decide(report, _newFacts));
    }

    /// <summary>The examples of the old pack's rules as calls: what they decided is what the pack's authors had in mind. The id is
    /// rule, kind and place of the example, such as <c>fire.any match 1</c>.</summary>
    public IEnumerable<TriageReport> Examples() => Old.Rules.SelectMany(rule => rule.Match
        .Select((example, i) => (example, Id: FormattableString.Invariant($"{rule.Id} match {i + 1}")))
        .Concat(rule.Avoid.Select((example, i) => (example, Id: FormattableString.Invariant($"{rule.Id} avoid {i + 1}")))))
        .Select(pair => new TriageReport { Id = pair.Id, Note = pair.example.Note, Facts = pair.example.Facts.ToImmutableDictionary(StringComparer.Ordinal) });
}
