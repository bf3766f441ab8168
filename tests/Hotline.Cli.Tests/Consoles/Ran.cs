using System.Text.Json;

namespace Hotline.Cli.Tests.Consoles;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Ran
{
    public required int ExitCode { get; init; }

    public required string Output { get; init; }

    public required string Error { get; init; }

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Each line of the output as JSON.</summary>
    public JsonElement[] Json => [.. OutputLines.Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
}
