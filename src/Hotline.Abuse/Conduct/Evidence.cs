using NodaTime;

namespace Hotline.Abuse.Conduct;

/// <summary>One thing a caller did: which report says so, when it happened, what it was.</summary>
/// <remarks>Immutable; compares by value. It does not know whose it is.</remarks>
public sealed record Evidence
{
    /// <summary>The most characters an id may have.</summary>
    public const int MaxIdLength = 100;

    /// <summary>The name of the report, given by the host, unique among all reports of all callers. 1 to 100 ASCII
    /// letters, digits and <c>. _ : / # -</c>. It stands in results and stores, so it must hold nothing personal.</summary>
    /// <exception cref="ArgumentException">The id is not of this form.</exception>
    public required string Id
    {
        get;
        init => field = IsId(value) ? value : throw new ArgumentException("Not an evidence id: 1 to 100 of A-Z a-z 0-9 . _ : / # -", nameof(value));
    }

    /// <summary>When it happened, from 1970 up to but not including 2200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is outside these years.</exception>
    public required Instant At
    {
        get;
        init => field = IsTime(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), "Not within the years 1970 to 2199.");
    }

    /// <summary>What it was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 255.</exception>
    public required ConductKind Kind
    {
        get;
        init => field = value.CanBeKept() ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a kind of conduct.");
    }

    /// <summary>Whether a text has the form of an evidence id.</summary>
    public static bool IsId(string? text)
    {
        if (text is null or "" || text.Length > MaxIdLength) return false;
        foreach (var character in text)
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('.' or '_' or ':' or '/' or '#' or '-'))
                return false;
        return true;
    }

    // Far from both ends of Instant, so that adding a retention to it cannot overflow.
    internal static bool IsTime(Instant at) => at >= Instant.FromUtc(1970, 1, 1, 0, 0) && at < Instant.FromUtc(2200, 1, 1, 0, 0);
}
