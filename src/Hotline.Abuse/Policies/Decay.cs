using System.Collections.Immutable;
using NodaTime;

namespace Hotline.Abuse.Policies;

/// <summary>How the weight of one kind of conduct falls with age, in whole hours and whole ten-thousandths.</summary>
/// <remarks>Either steps, or a half-life. With a half-life the share is halved after each half-life and falls on a
/// straight line between, always rounded so that it never rises; integers give the same answer on every
/// machine. From the retention on it is 0.</remarks>
internal sealed record Decay
{
    /// <summary>The share of fresh evidence.</summary>
    public const int Whole = 10_000;

    private const int MostHalvings = 30;

    public required int RetentionHours { get; init; }

    /// <summary>Null when steps are given.</summary>
    public int? HalfLifeHours { get; init; }

    /// <summary>From which age which share, ages rising, shares falling; before the first the share is whole.</summary>
    public ImmutableArray<(int AfterHours, int Share)> Steps { get; init; } = [];

    public static Decay Never { get; } = new() { RetentionHours = 0 };

    public int ShareAt(Duration age)
    {
        // Evidence from the future is as fresh as can be: its hour coming must not worsen anything.
        var hours = age <= Duration.Zero ? 0 : (age.Days * 24L) + age.Hours;
        if (hours >= RetentionHours) return 0;
        return HalfLifeHours is { } halfLife ? Halved(hours, halfLife) : Stepped(hours);
    }

    private static int Halved(long hours, int halfLife)
    {
        var halvings = hours / halfLife;
        if (halvings > MostHalvings) return 0;
        var share = Whole >> (int)halvings;
        return share - (int)(share * (hours % halfLife) / (2L * halfLife));
    }

    private int Stepped(long hours)
    {
        var share = Whole;
        foreach (var step in Steps)
        {
            if (hours < step.AfterHours) break;
            share = step.Share;
        }

        return share;
    }
}
