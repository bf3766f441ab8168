using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Packs;

/// <summary>A pack in a folder on disk: all <c>.json</c> files in it and in the folders below.</summary>
/// <remarks>Safe to use from many threads. A file <c>*.schema.json</c> is not part of the pack.</remarks>
public sealed class FolderRulePackSource : IRulePackSource
{
    private readonly string _folder;

    /// <summary>Makes a source.</summary>
    /// <param name="folder">The folder; it need not exist yet.</param>
    public FolderRulePackSource(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        _folder = folder;
    }

    /// <inheritdoc />
    public RulePackContent Read(RulePackLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (File.Exists(_folder))
            return Failed("pack-not-a-folder", "this is a file, not a folder", "name the folder that holds the pack's .json files");
        if (!Directory.Exists(_folder))
            return Failed("pack-folder-missing", "there is no such folder", "check the path");

        try
        {
            var files = ImmutableArray.CreateBuilder<RulePackFile>();
            var bytes = 0L;
            foreach (var path in Directory.EnumerateFiles(_folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (path.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)) continue;
                bytes += new FileInfo(path).Length;
                if (files.Count == limits.MaxFiles || bytes > limits.MaxBytes)
                    return Failed(
                        "pack-too-large",
                        $"the pack has more than {limits.MaxFiles} files or {limits.MaxBytes} bytes",
                        "name the folder of the pack alone, or raise the limits");
                files.Add(new RulePackFile
                {
                    Name = Path.GetRelativePath(_folder, path).Replace('\\', '/'),
                    DisplayName = path,
                    Content = File.ReadAllBytes(path),
                });
            }

            return files.Count > 0
                ? new RulePackContent { Files = files.ToImmutable() }
                : Failed("pack-folder-empty", "the folder holds no .json file", "name the folder that holds the pack's .json files");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failed("pack-unreadable", error.Message.TrimEnd('.'), "make the folder and its files readable");
        }
    }

    private RulePackContent Failed(string code, string message, string mend) => new()
    {
        Failures = [new Failure { Code = code, Field = "", Message = message, Mend = mend, File = _folder }],
    };
}
