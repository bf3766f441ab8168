using System.Collections.Immutable;
using Hotline.Abuse.Conduct;
using NodaTime;

namespace Hotline.Abuse.Policies;

/// <summary>When a policy that counts reports, in place of weighing them, starts its ladder.</summary>
internal sealed record Counting
{
    /// <summary>The kinds of conduct that count, each report once.</summary>
    public required ImmutableArray<ConductKind> Kinds { get; init; }

    /// <summary>How many reports start the ladder.</summary>
    public required int Count { get; init; }

    /// <summary>They must lie closer together than this.</summary>
    public required Duration Within { get; init; }

    /// <summary>From this age on a report is not looked at.</summary>
    public required Duration Retention { get; init; }
}
