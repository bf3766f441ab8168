namespace Hotline.Triage.Hosting;

/// <summary>Calls back once a folder has changed and then been quiet for a while.</summary>
/// <remarks>Every kind of change counts, of folders and links too: mounted configuration is often exchanged by moving a
/// link. Safe to use from many threads.</remarks>
internal sealed class FolderWatch : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly ITimer _timer;
    private readonly TimeSpan _quiet;

    public FolderWatch(string folder, TimeSpan quiet, TimeProvider time, Action onQuiet)
    {
        _quiet = quiet;
        _watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _timer = time.CreateTimer(_ => onQuiet(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _watcher.Changed += (_, _) => Touch();
        _watcher.Created += (_, _) => Touch();
        _watcher.Deleted += (_, _) => Touch();
        _watcher.Renamed += (_, _) => Touch();

        // Changes were lost, for instance because there were too many at once: read again to be sure.
        _watcher.Error += (_, _) => Touch();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Something changed, or may have: wait for quiet from now.</summary>
    public void Touch() => _timer.Change(_quiet, Timeout.InfiniteTimeSpan);

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }
}
