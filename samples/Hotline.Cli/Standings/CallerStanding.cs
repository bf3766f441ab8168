using Hotline.Abuse.Policies;
using Hotline.Domain.Callers;

namespace Hotline.Cli.Standings;

/// <summary>How a caller stands.</summary>
internal sealed record CallerStanding
{
    /// <summary>The number; its text form is masked.</summary>
    public required PhoneNumber Number { get; init; }

    /// <summary>The caller's key, in hexadecimal.</summary>
    public required string Key { get; init; }

    /// <summary>Standing, treatment, and what waits for a reviewer.</summary>
    public required CallerAssessment Assessment { get; init; }
}
