namespace Hotline.Abuse.Surges;

/// <summary>Calls and different callers of this window of time and the one before. A sketch cannot fade, so it is
/// thrown away whole.</summary>
internal sealed class RecentCallers(long windowSeconds)
{
    private long _window;
    private Window _now = new();
    private Window _before = new();

    public void Add(long second, ulong? caller)
    {
        MoveTo(second);
        if (caller is not { } hash)
        {
            _now.WithoutNumber++;
            return;
        }

        _now.WithNumber++;
        _now.Callers.Add(hash);
    }

    public (int Distinct, int WithNumber, int WithoutNumber) Read(long second)
    {
        MoveTo(second);
        var both = new DistinctSketch();
        both.Merge(_now.Callers);
        both.Merge(_before.Callers);
        return ((int)Math.Round(both.Estimate()), _now.WithNumber + _before.WithNumber, _now.WithoutNumber + _before.WithoutNumber);
    }

    public void Merge(RecentCallers other, long second)
    {
        MoveTo(second);
        other.MoveTo(second);
        _now.Merge(other._now);
        _before.Merge(other._before);
    }

    private void MoveTo(long second)
    {
        var window = second / windowSeconds;
        if (window <= _window) return;
        _before = window == _window + 1 ? _now : new Window();
        (_now, _window) = (new Window(), window);
    }

    private sealed class Window
    {
        public DistinctSketch Callers { get; } = new();

        public int WithNumber { get; set; }

        public int WithoutNumber { get; set; }

        public void Merge(Window other)
        {
            Callers.Merge(other.Callers);
            WithNumber += other.WithNumber;
            WithoutNumber += other.WithoutNumber;
        }
    }
}
