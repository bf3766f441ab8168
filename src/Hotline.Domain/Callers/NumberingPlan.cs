namespace Hotline.Domain.Callers;

/// <summary>How national numbers of one country are written, so that they can be brought into E.164.</summary>
/// <remarks>Immutable. The default is Indonesia: country code 62, trunk prefix 0, national numbers of 8 to 12 digits
/// after it.</remarks>
public sealed record NumberingPlan
{
    /// <summary>The country calling code without the plus, 1 to 3 digits. Default <c>62</c>.</summary>
    public string CountryCode { get; init; } = "62";

    /// <summary>What a caller dials before a national number, and E.164 leaves out. Default <c>0</c>.</summary>
    public string TrunkPrefix { get; init; } = "0";

    /// <summary>The fewest digits of a national number without the trunk prefix. Default 8.</summary>
    public int MinNationalDigits { get; init; } = 8;

    /// <summary>The most digits of a national number without the trunk prefix. Default 12.</summary>
    public int MaxNationalDigits { get; init; } = 12;
}
