namespace Hotline.Docs.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The documents, by their path from the root with forward slashes.</summary>
    public static IEnumerable<string> Documents => new[] { "", "docs", "docs/decisions", "samples/calls", "src/Hotline.Abuse", "src/Hotline.Domain", "src/Hotline.Triage", "benchmarks" }
        .Select(folder => Path.Combine(Root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md"))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string FindRoot(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Purwakarta122.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside a checkout.");
        return folder;
    }
}
