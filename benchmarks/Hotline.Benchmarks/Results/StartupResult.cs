using System.Text.Json;

namespace Hotline.Benchmarks.Results;

/// <summary>What it takes to start: the native console to its first decision, and what the packages weigh.</summary>
internal sealed record StartupResult
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required string Commit { get; init; }

    public required string Date { get; init; }

    public required Machine Machine { get; init; }

    public required IReadOnlyList<StartupRow> Programs { get; init; }

    /// <summary>Bytes of each package.</summary>
    public required IReadOnlyDictionary<string, long> Packages { get; init; }

    /// <summary>The result, or <c>null</c> while there is none.</summary>
    public static StartupResult? Read(string path) => !File.Exists(path) ? null : JsonSerializer.Deserialize<StartupResult>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"'{path}' holds no result.");

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");
}
