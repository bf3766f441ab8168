using System.Collections.Immutable;
using NodaTime;

namespace Hotline.Domain.Statistics;

/// <summary>A target of the field: so many per cent within so many seconds.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record ServiceTarget
{
    /// <summary>NENA-STA-020: 90 % answered within 15 s.</summary>
    public static ServiceTarget NenaWithin15 { get; } = new() { Standard = "NENA-STA-020", IsOfProcessing = false, Within = Duration.FromSeconds(15), Percent = 90 };

    /// <summary>NENA-STA-020: 95 % answered within 20 s.</summary>
    public static ServiceTarget NenaWithin20 { get; } = new() { Standard = "NENA-STA-020", IsOfProcessing = false, Within = Duration.FromSeconds(20), Percent = 95 };

    /// <summary>NFPA 1225 (2022), as NFPA reports it: 90 % answered within 10 s.</summary>
    public static ServiceTarget NfpaAnswering { get; } = new() { Standard = "NFPA 1225", IsOfProcessing = false, Within = Duration.FromSeconds(10), Percent = 90 };

    /// <summary>NFPA 1225 (2022), as NFPA reports it: 90 % processed within 60 s.</summary>
    public static ServiceTarget NfpaProcessing { get; } = new() { Standard = "NFPA 1225", IsOfProcessing = true, Within = Duration.FromSeconds(60), Percent = 90 };

    /// <summary>The four above: those of the answer, the shortest first, then that of processing.</summary>
    public static ImmutableArray<ServiceTarget> All { get; } = [NfpaAnswering, NenaWithin15, NenaWithin20, NfpaProcessing];

    /// <summary>Who sets it.</summary>
    public required string Standard { get; init; }

    /// <summary>Whether it is about the time from the answer to the first request to an agency; else about the time from
    /// ringing to the answer.</summary>
    public required bool IsOfProcessing { get; init; }

    /// <summary>Within how long: whole seconds.</summary>
    public required Duration Within { get; init; }

    /// <summary>How many per cent: 1 to 100.</summary>
    public required int Percent { get; init; }
}
