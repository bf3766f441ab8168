using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Something about a pack that its authors should know.</summary>
/// <remarks>Immutable. It names parts of the pack, never anything of a call.</remarks>
public sealed record PackFinding
{
    /// <summary>A stable code in kebab case: one of <see cref="FindingKinds"/>, or the code of the failure that keeps the pack
    /// from loading.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What kind of part it is about.</summary>
    public required PackPart Part { get; init; }

    /// <summary>The id of that part; for <see cref="PackPart.Pack"/> the place in the file, such as <c>rules[3].when</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What was found, in a sentence without a final full stop.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, in a sentence without a final full stop.</summary>
    public required string Mend { get; init; }

    /// <summary>The other rules that have to do with it, by id.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>The file, or <c>null</c> for a part that came from no file.</summary>
    public string? File { get; init; }

    /// <summary>The line, counted from 1, on which the part begins.</summary>
    public int? Line { get; init; }

    /// <summary>The column, counted from 1, or <c>null</c> when only the line is known.</summary>
    public int? Column { get; init; }

    /// <summary>What was not looked at, in a sentence without a final full stop; empty when the finding holds for all calls there
    /// can be.</summary>
    public string NotCovered { get; init; } = "";

    /// <summary>Whether nothing was left out.</summary>
    public bool IsExact => NotCovered.Length == 0;

    /// <summary>One line for people: <c>FILE:LINE: severity: message; mend [code]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (File is not null) text.Append(File).Append(':');
        if (Line is { } line) text.Append(CultureInfo.InvariantCulture, $"{line}:");
        if (Column is { } column) text.Append(CultureInfo.InvariantCulture, $"{column}:");
        if (text.Length > 0) text.Append(' ');
        return text.Append(CultureInfo.InvariantCulture, $"{Severity.ToCode()}: {Message}; {Mend} [{Code}]").ToString();
    }
}
