using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Treatments;
using NodaTime;

namespace Hotline.Abuse.Policies;

/// <summary>A policy read from data: how conduct comes to a level, and a ladder of rungs.</summary>
/// <remarks>
/// <para>A policy of points: each piece of evidence weighs the points of its kind, less and less with age. The score is
/// their sum; the level is the highest rung whose threshold the score reaches. A kind may count towards the lower rungs
/// only.</para>
/// <para>A policy that counts, as statutes do: so many reports within so long bring the first rung for a time; another
/// report, once that time has passed but not long after, brings the next. The score is the number of reports that are still
/// looked at.</para>
/// <para>A rung that needs approval waits for a reviewer, and until then the highest rung below it that needs none applies.
/// Made by <see cref="PolicyReader"/>. Immutable and safe to use from several threads at once.</para>
/// </remarks>
public sealed class CallerPolicy : ICallerPolicy
{
    private readonly StandingScale _scale;

    internal CallerPolicy(string name, ImmutableArray<string> languages, ImmutableArray<KindRule> kinds, ImmutableArray<Rung> rungs)
    {
        (Name, Languages, Kinds, Rungs) = (name, languages, kinds, rungs);
        Hash = PolicyHash.Of(this);
        _scale = new PointsScale(kinds, rungs, Hash);
        Retention = Duration.FromHours(kinds.Max(kind => kind.Decay.RetentionHours));
    }

    internal CallerPolicy(string name, ImmutableArray<string> languages, Counting counting, ImmutableArray<Rung> rungs)
    {
        (Name, Languages, Counting, Rungs) = (name, languages, counting, rungs);
        Hash = PolicyHash.Of(this);
        _scale = new CountingScale(counting, rungs, Hash);
        Retention = counting.Retention;
    }

    /// <summary>The policy's name, such as <c>purwakarta</c>.</summary>
    public string Name { get; }

    /// <summary>The languages every text is in; the first is the one to fall back on.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>The ladder, the lowest rung first.</summary>
    public ImmutableArray<Rung> Rungs { get; }

    /// <summary>The SHA-256 of the policy's content in a canonical form, as 64 hexadecimal digits in lower case.
    /// Comments, blanks and the order of members do not change it; anything else does. The form is described in
    /// <c>docs/abuse-policies.md</c>.</summary>
    public string Hash { get; }

    /// <inheritdoc/>
    public Duration Retention { get; }

    internal ImmutableArray<KindRule> Kinds { get; } = [];

    internal Counting? Counting { get; }

    /// <summary>The policy of the Purwakarta emergency line, which is part of this package.</summary>
    public static CallerPolicy Purwakarta() => Shipped("purwakarta");

    /// <summary>A policy that is part of this package.</summary>
    /// <param name="name">One of <see cref="PolicyFiles.Names"/>.</param>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public static CallerPolicy Shipped(string name) =>
        PolicyReader.Read(PolicyFiles.Shipped(name), name + PolicyFiles.Ending).Policy
        ?? throw new InvalidOperationException("The policy within the package cannot be read.");

    /// <inheritdoc/>
    public CallerAssessment Assess(EvidenceSet evidence, Instant now, Approval? approval = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var standing = _scale.StandingOf(evidence, now);
        TreatmentProposal? proposal = null;
        for (var level = standing.Level; level > 0; level--)
        {
            var rung = Rungs[level - 1];
            if (rung.ApprovalLimit is null || Holds(approval, rung, evidence, now))
                return new CallerAssessment { Standing = standing, Treatment = TreatmentOf(rung, approval), Proposal = proposal };
            proposal ??= Propose(rung, evidence, now);
        }

        return new CallerAssessment { Standing = standing, Treatment = new Normal(), Proposal = proposal };
    }

    private static Treatment TreatmentOf(Rung rung, Approval? approval) => rung.Treatment switch
    {
        TreatmentKind.ClosingAdvice => new ClosingAdvice { Say = rung.Say },
        TreatmentKind.RecordedWarning => new RecordedWarning { Say = rung.Say },
        TreatmentKind.Screening => new Screening { Say = rung.Say },
        TreatmentKind.Referral => new Referral { Say = rung.Say, Approval = approval!, ExpiresAt = ExpiryOf(approval!, rung) },
        _ => new Normal(),
    };

    private static Instant ExpiryOf(Approval approval, Rung rung)
    {
        // Compared as durations: an approval "for ever" must not overflow.
        var limit = rung.ApprovalLimit!.Value;
        return approval.ExpiresAt - approval.At <= limit ? approval.ExpiresAt : approval.At + limit;
    }

    private bool Holds(Approval? approval, Rung rung, EvidenceSet evidence, Instant now) =>
        approval is not null
        && approval.Treatment >= rung.Treatment
        && approval.At <= now
        && now < ExpiryOf(approval, rung)
        && _scale.LevelOf(evidence.Only(approval.EvidenceIds), now) >= rung.Level;

    private TreatmentProposal Propose(Rung rung, EvidenceSet evidence, Instant now) => new()
    {
        Treatment = rung.Treatment,
        Level = rung.Level,
        EvidenceIds = _scale.IdsCarrying(rung.Level, evidence, now),
        At = now,
        PolicyHash = Hash,
    };
}
