using System.Globalization;

namespace Hotline.Cli.Output;

/// <summary>Something found in a file.</summary>
internal sealed record SarifResult
{
    public const string Error = "error";
    public const string Warning = "warning";
    public const string Note = "note";

    /// <summary>The <see cref="SarifRule"/> it belongs to.</summary>
    public required string RuleId { get; init; }

    /// <summary><see cref="Error"/>, <see cref="Warning"/> or <see cref="Note"/>.</summary>
    public required string Level { get; init; }

    public required string Message { get; init; }

    /// <summary>The file, or <c>null</c> when it stands in none.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1, when it is known.</summary>
    public int? Line { get; init; }

    /// <summary>This at a place such as <c>fire.json:12</c>; an empty one says nothing.</summary>
    public SarifResult At(string location)
    {
        var colon = location.LastIndexOf(':');
        if (location.Length == 0) return this;
        return colon > 0 && int.TryParse(location.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? this with { File = location[..colon], Line = line } : this with { File = location };
    }
}
