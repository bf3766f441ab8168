using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hotline.Domain.Failures;
using Hotline.Triage.Assurance;
using Hotline.Triage.Hosting;
using Hotline.Triage.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Triage.Tests.Assurance;

public class ShadowingTriageEngineTests
{
    private static readonly TriageEngine Live = SmallPack.Engine();
    private static readonly TriageEngine Lowered = new(SmallPack.LoadWith("\"priority\": \"immediate\", \"when\": \"unconscious\"", "\"priority\": \"urgent\", \"when\": \"unconscious\"").GetPack());
    private static readonly TriageReport Unconscious = new() { Id = "a", Note = "bapak pingsan" };
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task What_the_shadow_decides_otherwise_goes_to_the_sink()
    {
        var sink = new Sink();
        await using (var engine = new ShadowingTriageEngine(Live, Lowered, sink))
        {
            Assert.Equal(Live.Assess(Unconscious).ToString(), engine.Assess(Unconscious).ToString());
            engine.Assess(new TriageReport { Id = "b", Note = "cari jodoh" });
            await DrainAsync(engine, 2);
            Assert.Equal(new ShadowCounts { Compared = 2, Different = 1, Dropped = 0, Threw = 0, NotTaken = 0 }, engine.Counts);
        }

        var difference = Assert.Single(sink.Taken);
        Assert.Equal(("a", Movement.DefiniteDown), (difference.Id, difference.Movement));
        Assert.Equal((Live.Pack.Hash, Lowered.Pack.Hash), (difference.LivePackHash, difference.ShadowPackHash));
        Assert.Equal("a: immediate medical.unconscious [ambulance] → urgent..immediate medical.unconscious [ambulance]", difference.ToString());
        Assert.Null(difference.Report);
    }

    [Fact]
    public async Task Reports_come_along_only_when_they_are_asked_for()
    {
        var sink = new Sink();
        await using (var engine = new ShadowingTriageEngine(Live, Lowered, sink, new ShadowOptions { IncludeReports = true })) engine.Assess(Unconscious);
        Assert.Same(Unconscious, Assert.Single(sink.Taken).Report);
        Assert.DoesNotContain("pingsan", sink.Taken.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shadow_that_throws_is_told_by_the_name_of_what_it_threw()
    {
        var sink = new Sink();
        var engine = new ShadowingTriageEngine(Live, new Doing(_ => throw new FormatException("bapak pingsan")), sink);
        await using (engine) Assert.Equal(Live.Assess(Unconscious).ToString(), engine.Assess(Unconscious).ToString());
        var difference = Assert.Single(sink.Taken);
        Assert.Equal(("FormatException", null, Movement.None), (difference.Thrown, difference.Shadow, difference.Movement));
        Assert.Equal("a: immediate medical.unconscious [ambulance] → FormatException", difference.ToString());
        Assert.Equal((1, 0), (engine.Counts.Threw, engine.Counts.Compared));
    }

    [Fact]
    public async Task A_sink_that_throws_ends_nothing()
    {
        var engine = new ShadowingTriageEngine(Live, Lowered, new Sink { Throws = true });
        await using (engine)
        {
            engine.Assess(Unconscious);
            engine.Assess(Unconscious);
        }

        Assert.Equal((2, 2), (engine.Counts.Different, engine.Counts.NotTaken));
    }

    [Fact]
    public async Task While_the_shadow_takes_its_time_calls_go_on_and_what_finds_no_room_is_counted()
    {
        using var may = new SemaphoreSlim(0);
        using var began = new SemaphoreSlim(0);
        var shadow = new Doing(report =>
        {
            began.Release();
            may.Wait();
            return Lowered.Assess(report);
        });
        var sink = new Sink();
        var engine = new ShadowingTriageEngine(Live, shadow, sink, new ShadowOptions { Room = 2 });
        engine.Assess(Unconscious);
        Assert.True(await began.WaitAsync(Long, TestContext.Current.CancellationToken));

        // The worker is held; two calls find room, three do not, and all are decided.
        for (var i = 0; i < 5; i++) Assert.Equal(Live.Assess(Unconscious).ToString(), engine.Assess(Unconscious).ToString());
        Assert.Equal((3, 0), (engine.Counts.Dropped, sink.Taken.Count));
        may.Release(100);
        await engine.DisposeAsync();
        Assert.Equal((3, 3), (engine.Counts.Compared, sink.Taken.Count));
    }

    [Fact]
    public async Task Disposal_waits_no_longer_than_its_patience_and_leaves_the_live_engine()
    {
        using var may = new SemaphoreSlim(0);
        using var began = new SemaphoreSlim(0);
        var shadow = new Doing(report =>
        {
            began.Release();
            may.Wait();
            return Lowered.Assess(report);
        });
        var engine = new ShadowingTriageEngine(Live, shadow, new Sink(), new ShadowOptions { Patience = TimeSpan.Zero });
        engine.Assess(Unconscious);
        Assert.True(await began.WaitAsync(Long, TestContext.Current.CancellationToken));
        engine.Assess(Unconscious);
        await engine.DisposeAsync();
        Assert.Equal(1, engine.Counts.Dropped);
        Assert.Equal(Live.Assess(Unconscious).ToString(), engine.Assess(Unconscious).ToString());
        Assert.Equal(2, engine.Counts.Dropped);
        may.Release();
        engine.Dispose();
        await engine.DisposeAsync();
    }

    [Fact]
    public void Live_trouble_stays_live()
    {
        using var engine = new ShadowingTriageEngine(new Doing(_ => throw new FormatException()), Lowered, new Sink());
        Assert.Throws<FormatException>(() => engine.Assess(Unconscious));
    }

    [Fact]
    public async Task From_many_threads_every_call_is_compared_or_counted_as_dropped()
    {
        var engine = new ShadowingTriageEngine(Live, Lowered, new Sink(), new ShadowOptions { Room = 8, Patience = Long });
        Parallel.For(0, 500, _ => engine.Assess(Unconscious));
        await engine.DisposeAsync();
        Assert.Equal(500, engine.Counts.Compared + engine.Counts.Dropped);
    }

    [Fact]
    public async Task A_container_puts_the_shadow_beside_the_engine_it_has()
    {
        var sink = new Sink();
        var provider = new ServiceCollection().AddSingleton<IShadowSink>(sink)
            .AddHotlineTriage(triage => triage.UsePack(new ChangingSource()))
            .AddHotlineTriageShadow(shadow => shadow.UsePack(new ChangingSource()).AddRule(new Rules.ManyCasualties()))
            .BuildServiceProvider(validateScopes: true);
        await using (provider)
        {
            var engine = provider.GetRequiredService<ITriageEngine>();
            Assert.Same(engine, provider.GetRequiredService<ShadowingTriageEngine>());
            Assert.Equal("small 1", engine.Assess(new TriageReport { Id = "c", Note = "kebakaran, 2 korban" }).Pack);
        }

        Assert.Equal("c", Assert.Single(sink.Taken).Id);
    }

    [Fact]
    public void A_container_without_an_engine_or_with_a_shadow_says_so()
    {
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddHotlineTriageShadow(_ => { }));
        var services = new ServiceCollection().AddSingleton<ITriageEngine>(Live).AddHotlineTriageShadow(shadow => shadow.UsePack(new ChangingSource()));
        Assert.Throws<InvalidOperationException>(() => services.AddHotlineTriageShadow(shadow => shadow.UsePack(new ChangingSource())));
    }

    [Fact]
    public void Room_and_patience_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShadowOptions { Room = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShadowOptions { Patience = TimeSpan.FromTicks(-1) });
    }

    private static async Task DrainAsync(ShadowingTriageEngine engine, int compared)
    {
        while (engine.Counts.Compared < compared) await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    private sealed class Sink : IShadowSink
    {
        public bool Throws { get; init; }

        public ConcurrentQueue<ShadowDifference> Taken { get; } = [];

        public void Take(ShadowDifference difference)
        {
            if (Throws) throw new FormatException();
            Taken.Enqueue(difference);
        }
    }

    private sealed class Doing(Func<TriageReport, TriageDecision> decide) : ITriageEngine
    {
        public TriageDecision Assess(TriageReport report) => decide(report);

        public ImmutableArray<Failure> Check(TriageReport report) => [];
    }
}
