using Hotline.Abuse.Policies;

namespace Hotline.Cli.Standings;

/// <summary>How the callers of a log stand under a policy, in the order of their keys.</summary>
internal sealed record PolicyStandings
{
    public required CallerPolicy Policy { get; init; }

    public required IReadOnlyList<CallerStanding> Standings { get; init; }
}
