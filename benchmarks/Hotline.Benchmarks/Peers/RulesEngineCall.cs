namespace Hotline.Benchmarks.Peers;

/// <summary>A call as Microsoft RulesEngine reads it: a public type with plain members, which its expressions reach fastest.</summary>
public sealed class RulesEngineCall
{
    public required int Choice0 { get; init; }

    public required int Choice1 { get; init; }

    public required int Flag0 { get; init; }

    public required int Flag1 { get; init; }

    public required int Flag2 { get; init; }

    public required int Flag3 { get; init; }

    public required int Flag4 { get; init; }

    public required int Flag5 { get; init; }

    public required int Number0 { get; init; }

    public required int Number1 { get; init; }

    public required int Number2 { get; init; }

    public required int Number3 { get; init; }

    public required string Note { get; init; }
}
