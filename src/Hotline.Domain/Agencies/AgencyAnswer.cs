using System.Collections.Immutable;

namespace Hotline.Domain.Agencies;

/// <summary>Who takes a call, in order, and who was passed over and why.</summary>
/// <remarks>Immutable. Do not compare two of these: equality of the lists is not promised.</remarks>
public sealed record AgencyAnswer
{
    /// <summary>The agencies that can take it now, the best first. Never empty: the last one is the directory's last
    /// resort.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public required ImmutableArray<AgencyOption> Options
    {
        get;
        init => field = !value.IsDefaultOrEmpty ? value : throw new ArgumentException("An answer is never empty.", nameof(value));
    }

    /// <summary>The agencies of the kind that cannot take it now, in the order of their ids.</summary>
    public required ImmutableArray<AgencyOption> PassedOver { get; init; }

    /// <summary>The best of <see cref="Options"/>.</summary>
    public AgencyOption First => Options[0];

    /// <summary>The first agency and its reasons.</summary>
    public override string ToString() => First.ToString();
}
