using Hotline.Domain;

namespace Hotline.Triage.Assurance;

/// <summary>A labelled call beside what was decided about it.</summary>
/// <remarks>
/// <para>A call needs a unit when its priority is urgent or above. Under-triage and over-triage are meant as the American College
/// of Surgeons' Committee on Trauma uses them for field triage: somebody who needed the response and did not get it, and the
/// response to somebody who did not need it. See <see cref="AccuracyCounts"/> for what they are counted against.</para>
/// <para>Immutable.</para>
/// </remarks>
public sealed record JudgedCall
{
    /// <summary>The call, and what is expected.</summary>
    public required LabelledCall Call { get; init; }

    /// <summary>What was decided.</summary>
    public required TriageDecision Decision { get; init; }

    /// <summary>Whether the root of the decided category is expected or also accepted.</summary>
    public bool IsCategoryRight => Judgement.IsCategoryRight;

    /// <summary>Whether the call needs a unit and is decided below urgent.</summary>
    public bool IsUnderTriaged => Judgement.IsUnderTriaged;

    /// <summary>Whether the call is an emergency or above and is decided below urgent.</summary>
    public bool IsSeriouslyUnderTriaged => Judgement.IsSeriouslyUnderTriaged;

    /// <summary>Whether even the highest priority still possible is below the one expected: no question would have raised it.</summary>
    public bool IsPossibleTooLow => Judgement.IsPossibleTooLow;

    /// <summary>Whether the call needs no unit and is decided urgent or above.</summary>
    public bool IsOverTriaged => Judgement.IsOverTriaged;

    /// <summary>Whether the priority decided is the one expected.</summary>
    public bool IsPriorityExact => Judgement.IsPriorityExact;

    /// <summary>Whether the category is wrong, or the call is under-triaged, over-triaged or possibly too low. Another level
    /// on the same side of urgent is no miss.</summary>
    public bool IsMiss => !IsCategoryRight || IsUnderTriaged || IsOverTriaged || IsPossibleTooLow;

    /// <summary>Decides about a labelled call.</summary>
    /// <param name="engine">The engine. Telemetry does not count the decision.</param>
    /// <param name="call">The call.</param>
    /// <param name="noteOnly">Whether the facts given with the note are left out, so that the note alone is judged.</param>
    public static JudgedCall Of(TriageEngine engine, LabelledCall call, bool noteOnly = false)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(call);
        var report = noteOnly ? call.Report with { Facts = call.Report.Facts.Clear() } : call.Report;
        return new JudgedCall { Call = call, Decision = engine.Decide(report) };
    }

    internal Judgement Judgement => new(Call, Decision.Priority, Decision.Category);

    /// <summary>Id, expected and decided; nothing the caller said.</summary>
    public override string ToString() => $"{Call.Report.Id}: {Call.Category} {Call.Priority.ToCode()} → {Decision.Category} {Decision.Priority}";
}
