using Hotline.Triage.Facts;

namespace Hotline.Cli.Live;

/// <summary>A fact with the value that was given to it; unknown takes an answer back.</summary>
internal sealed record FactAnswer : LiveInput
{
    public required string Fact { get; init; }

    public required FactValue Value { get; init; }
}
