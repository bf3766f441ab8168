using System.Runtime.CompilerServices;

namespace Hotline.Domain.Calls;

/// <summary>Checks texts on their way into an event.</summary>
internal static class EventText
{
    public const int MaxName = 100;

    /// <summary>The text, when it is not blank and not too long.</summary>
    public static string Checked(string? text, int most, [CallerMemberName] string property = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, property);
        return text.Length <= most ? text : throw new ArgumentException($"At most {most} characters.", property);
    }

    /// <summary>The text, or <c>null</c>, when it is not blank and not too long.</summary>
    public static string? CheckedOrNull(string? text, int most, [CallerMemberName] string property = "") =>
        text is null ? null : Checked(text, most, property);
}
