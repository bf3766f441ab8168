using Hotline.Triage.Assurance;

namespace Hotline.Cli.Output;

/// <summary>The calls that moved, as many as a table shows: those that went down before the others, each in the order of the log.</summary>
internal sealed class MovedCalls
{
    /// <summary>Of each kind.</summary>
    private const int Most = 50;

    private readonly List<ComparedCall> _down = [];
    private readonly List<ComparedCall> _others = [];

    /// <summary>How many there are beyond those kept.</summary>
    public long Left { get; private set; }

    public IEnumerable<ComparedCall> Shown => _down.Concat(_others);

    public void Add(ComparedCall call)
    {
        var calls = call.Movement.IsDown() ? _down : _others;
        if (calls.Count < Most) calls.Add(call);
        else Left++;
    }
}
