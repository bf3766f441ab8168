using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Assurance;

/// <summary>Decides by one engine and lets another decide beside it, so that a new pack can be watched on real calls before it
/// counts.</summary>
/// <remarks>
/// <para>The decision is the live engine's and is returned as soon as that has made it. All the shadow costs the call is to
/// put report and decision into a queue of fixed size; when there is no room they are dropped and counted. One worker takes
/// them out, lets the shadow decide, and hands what differs to the sink. Whatever shadow or sink throw, and however slow they
/// are, no call notices.</para>
/// <para>Safe to use from many threads. Disposal takes no further calls, waits for those in the queue as long as
/// <see cref="ShadowOptions.Patience"/> allows, and leaves both engines alone; afterwards the live engine goes on deciding
/// without a shadow.</para>
/// </remarks>
public sealed class ShadowingTriageEngine : ITriageEngine, IAsyncDisposable, IDisposable
{
    private readonly ITriageEngine _live;
    private readonly ITriageEngine _shadow;
    private readonly IShadowSink _sink;
    private readonly ShadowOptions _options;
    private readonly TimeProvider _time;
    private readonly Channel<(TriageReport Report, TriageDecision Decision)> _waiting;
    private readonly Task _worker;
    private volatile bool _gaveUp;
    private long _compared;
    private long _different;
    private long _dropped;
    private long _threw;
    private long _notTaken;

    /// <summary>Begins to watch.</summary>
    /// <param name="live">Decides.</param>
    /// <param name="shadow">Decides beside it, for comparison only. Telemetry counts its decisions under the name of its own pack.</param>
    /// <param name="sink">Takes the differences.</param>
    /// <param name="options">How the shadow goes along; the defaults when <c>null</c>.</param>
    /// <param name="time">Measures the patience of disposal. Default the system's.</param>
    public ShadowingTriageEngine(ITriageEngine live, ITriageEngine shadow, IShadowSink sink, ShadowOptions? options = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(shadow);
        ArgumentNullException.ThrowIfNull(sink);
        (_live, _shadow, _sink, _options, _time) = (live, shadow, sink, options ?? new ShadowOptions(), time ?? TimeProvider.System);

        // A full queue in this mode refuses what comes, and says so; it never makes a call wait.
        _waiting = Channel.CreateBounded<(TriageReport, TriageDecision)>(new BoundedChannelOptions(_options.Room)
        {
            FullMode = BoundedChannelFullMode.Wait,
            AllowSynchronousContinuations = false,
        });
        _worker = Task.Run(CompareAllAsync);
    }

    /// <summary>How far the shadow has come.</summary>
    public ShadowCounts Counts => new()
    {
        Compared = Interlocked.Read(ref _compared),
        Different = Interlocked.Read(ref _different),
        Dropped = Interlocked.Read(ref _dropped),
        Threw = Interlocked.Read(ref _threw),
        NotTaken = Interlocked.Read(ref _notTaken),
    };

    /// <inheritdoc />
    public TriageDecision Assess(TriageReport report)
    {
        var decision = _live.Assess(report);
        if (!_waiting.Writer.TryWrite((report, decision))) Interlocked.Increment(ref _dropped);
        return decision;
    }

    /// <inheritdoc />
    public ImmutableArray<Failure> Check(TriageReport report) => _live.Check(report);

    /// <summary>Ends the comparison.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        try
        {
            await _worker.WaitAsync(_options.Patience, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            GiveUp();
        }
    }

    /// <summary>Ends the comparison, and blocks the thread while it waits.</summary>
    public void Dispose()
    {
        _waiting.Writer.TryComplete();
        if (!_worker.Wait(_options.Patience)) GiveUp();
    }

    /// <summary>Foreign code cannot be stopped: when it comes back, the worker ends.</summary>
    private void GiveUp()
    {
        _gaveUp = true;
        while (_waiting.Reader.TryRead(out _)) Interlocked.Increment(ref _dropped);
    }

    private async Task CompareAllAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
            while (_waiting.Reader.TryRead(out var call))
            {
                if (_gaveUp) Interlocked.Increment(ref _dropped);
                else Compare(call.Report, call.Decision);
            }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A shadow that throws is what is to be found out.")]
    private void Compare(TriageReport report, TriageDecision live)
    {
        TriageDecision? decision = null;
        Verdict from;
        Verdict? to = null;
        string? thrown = null;
        try
        {
            from = Verdict.Of(live);
        }
        catch (Exception)
        {
            // A decision of an engine of the host's own that cannot be read is not the shadow's fault, and ends nothing.
            Interlocked.Increment(ref _threw);
            return;
        }

        try
        {
            decision = _shadow.Assess(report);
            to = Verdict.Of(decision);
        }
        catch (Exception error)
        {
            (decision, thrown) = (null, error.GetType().Name);
        }

        Interlocked.Increment(ref decision is null ? ref _threw : ref _compared);
        var movement = to is null ? Movement.None : from.To(to);
        if (to is not null && movement is Movement.None) return;
        if (to is not null) Interlocked.Increment(ref _different);
        Tell(new ShadowDifference
        {
            Id = report.Id,
            At = report.At,
            Live = from,
            LivePackHash = live.PackHash,
            Shadow = to,
            ShadowPackHash = decision?.PackHash,
            Movement = movement,
            Thrown = thrown,
            Report = _options.IncludeReports ? report : null,
        });
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The sink's trouble is not the caller's.")]
    private void Tell(ShadowDifference difference)
    {
        try
        {
            _sink.Take(difference);
        }
        catch (Exception)
        {
            Interlocked.Increment(ref _notTaken);
        }
    }
}
