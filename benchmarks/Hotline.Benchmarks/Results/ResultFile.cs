using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hotline.Benchmarks.Results;

/// <summary>A run: its rows, and where they come from.</summary>
internal sealed record ResultFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The commit that was measured, with a + when the tree had changes.</summary>
    public required string Commit { get; init; }

    /// <summary>The day, in UTC.</summary>
    public required string Date { get; init; }

    public required Machine Machine { get; init; }

    /// <summary>The peers' packages and their versions.</summary>
    public IReadOnlyDictionary<string, string> Peers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public required IReadOnlyList<ResultRow> Rows { get; init; }

    public static ResultFile Read(string path) => JsonSerializer.Deserialize<ResultFile>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"'{path}' holds no result.");

    /// <summary>Writes it as JSON, and beside it as Markdown.</summary>
    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");
        File.WriteAllText(Path.ChangeExtension(path, ".md"), ResultTable.Of(this));
    }

    /// <summary>The row, or <c>null</c> when it was not measured.</summary>
    public ResultRow? Find(string group, string variant, int size, string contender) =>
        Rows.FirstOrDefault(row => string.Equals(row.Id, $"{group}/{variant}/{size}/{contender}", StringComparison.Ordinal));
}
