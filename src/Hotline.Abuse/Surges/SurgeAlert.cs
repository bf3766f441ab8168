using System.Globalization;
using NodaTime;

namespace Hotline.Abuse.Surges;

/// <summary>Word that far more calls come in than usual, or that this is over. For people and queues; never a sanction.</summary>
/// <remarks>It says nothing of any caller, and there is no way from it to one: a disaster looks just like an attack, and most who
/// call in a surge mean it. Immutable; compares by value.</remarks>
public sealed record SurgeAlert
{
    /// <summary>What the surge was seen by.</summary>
    public required SurgeScope Scope { get; init; }

    /// <summary>Which trunk, area or prefix (<c>+62812</c>); empty for the whole line.</summary>
    public required string Key { get; init; }

    /// <summary>When it was raised.</summary>
    public required Instant RaisedAt { get; init; }

    /// <summary>When it was cleared; <c>null</c> while it stands.</summary>
    public Instant? ClearedAt { get; init; }

    /// <summary>When the figures were taken.</summary>
    public required Instant At { get; init; }

    /// <summary>The present level in calls an hour. Where more keys come in than are kept apart it errs low.</summary>
    public required double CallsPerHour { get; init; }

    /// <summary>The usual level at this hour of the day, in calls an hour. Where more keys come in than are kept apart it errs
    /// high.</summary>
    public required double UsualPerHour { get; init; }

    /// <summary>How far the present level is above the usual one, in standard deviations of a Poisson count.</summary>
    public required double Deviations { get; init; }

    /// <summary>About how many different numbers called in the last two windows of twice the half-life; standard error
    /// 3.25 %. Calls without a number are not among them.</summary>
    public required int DistinctCallers { get; init; }

    /// <summary>How many calls with a number came in these windows.</summary>
    public required int CallsWithNumber { get; init; }

    /// <summary>How many calls without a number came in these windows.</summary>
    public required int CallsWithoutNumber { get; init; }

    /// <summary>How the calls are spread over callers. Ordinary calls are among them, so that a surge of few callers may look like one
    /// of many in its first minutes; <see cref="SurgeWatch.Standing"/> has the later figures.</summary>
    public SurgePattern Pattern =>
        CallsWithNumber < CallsWithoutNumber || DistinctCallers == 0 ? SurgePattern.Unknown
        : CallsWithNumber >= 2 * DistinctCallers ? SurgePattern.FewCallers
        : SurgePattern.ManyCallers;

    /// <summary>What is seen against what is usual, in a sentence or two for people.</summary>
    /// <param name="language"><c>id</c>, <c>su</c> or <c>en</c>; anything else gives English.</param>
    public string Describe(string language) => SurgeTexts.Describe(this, language);

    /// <summary>The scope, the key and both levels.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"surge {(ClearedAt is null ? "on" : "cleared on")} {Scope} {Key}: {CallsPerHour:0} calls an hour, usually {UsualPerHour:0.0}");
}
