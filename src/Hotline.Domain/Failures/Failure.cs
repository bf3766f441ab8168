using System.Globalization;
using System.Text;

namespace Hotline.Domain.Failures;

/// <summary>Something wrong with a report, a rule pack or a policy: what, where, and what to do about it.</summary>
/// <remarks>Immutable. A failure never quotes a caller's number or the text of a note; a value that somebody must be
/// shown is masked before it gets here.</remarks>
public sealed record Failure
{
    /// <summary>A stable code in kebab case, for programs to match on, such as <c>caller-number-malformed</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The field it is about, as a path in the document or report, such as <c>rules[3].when</c>. Empty
    /// when it is about the whole.</summary>
    public required string Field { get; init; }

    /// <summary>What is wrong, in English, in a sentence without a final full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in English, in a sentence without a final full stop.</summary>
    public required string Mend { get; init; }

    /// <summary><see cref="Message"/> and <see cref="Mend"/> in Indonesian, or <c>null</c> where there is no such
    /// wording.</summary>
    public FailureText? Indonesian { get; init; }

    /// <summary>Whether the subject can still be used. Default <see cref="FailureSeverity.Error"/>.</summary>
    public FailureSeverity Severity { get; init; }

    /// <summary>The file it stands in, or <c>null</c> when it did not come from a file.</summary>
    public string? File { get; init; }

    /// <summary>The line in <see cref="File"/>, counted from 1, or <c>null</c> when not known.</summary>
    public int? Line { get; init; }

    /// <summary>The column in <see cref="Line"/>, counted from 1 in characters, or <c>null</c> when not known.</summary>
    public int? Column { get; init; }

    /// <summary>The wording in a language: Indonesian for <c>id</c> and <c>id-ID</c> where there is one, else English.</summary>
    /// <param name="language">An IETF tag, in which capitals do not matter, or <c>null</c>.</param>
    public FailureText In(string? language) => Indonesian is not null && IsIndonesian(language)
        ? Indonesian
        : new() { Message = Message, Mend = Mend };

    /// <summary>One line for people, in English: <c>FILE:LINE:COLUMN: field: message; mend [code]</c>, without the parts
    /// that are not known.</summary>
    public override string ToString() => ToString(null);

    /// <summary>The same line in a language; see <see cref="In"/>.</summary>
    public string ToString(string? language)
    {
        var wording = In(language);
        var text = new StringBuilder();
        if (File is not null) text.Append(File).Append(':');
        if (Line is { } line) text.Append(CultureInfo.InvariantCulture, $"{line}:");
        if (Column is { } column) text.Append(CultureInfo.InvariantCulture, $"{column}:");
        if (text.Length > 0) text.Append(' ');
        if (Field.Length > 0) text.Append(Field).Append(": ");
        return text.Append(CultureInfo.InvariantCulture, $"{wording.Message}; {wording.Mend} [{Code}]").ToString();
    }

    private static bool IsIndonesian(string? language) =>
        language is not null && language.Split('-')[0].Equals("id", StringComparison.OrdinalIgnoreCase);
}
