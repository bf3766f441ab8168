using Hotline.Domain.Locations;

namespace Hotline.Triage;

/// <summary>How an engine decides.</summary>
/// <remarks>Immutable.</remarks>
public sealed record TriageOptions
{
    /// <summary>The longest note, in UTF-16 characters, that <see cref="ITriageEngine.Check"/> accepts. Default 65,536.</summary>
    public int MaxNoteLength { get; init; } = 65_536;

    /// <summary>The regency whose districts reports may name; <c>null</c> to take any. Default Kabupaten Purwakarta.</summary>
    public Regency? Regency { get; init; } = Regencies.Purwakarta;

    /// <summary>How many questions a decision names at most; at least 1. Default 5.</summary>
    public int MaxQuestions
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A decision names one question at least.");
    } = 5;
}
