using System.Collections.Concurrent;
using System.Globalization;
using Hotline.Domain;
using Hotline.Triage.Hosting;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;

namespace Hotline.Triage.Tests.Hosting;

public class ReloadingTriageEngineTests
{
    private static readonly TriageReport Fire = new() { Note = "kebakaran", Language = "en" };

    [Fact]
    public void A_good_pack_takes_over_and_a_bad_one_does_not()
    {
        var source = new ChangingSource();
        using var engine = new TriageEngineBuilder().UsePack(source).BuildReloading();
        var first = engine.Assess(Fire);
        Assert.Equal(ReloadResult.Unchanged, engine.Reload().Result);

        source.Text = ChangingSource.Version(2);
        var swapped = engine.Reload();
        Assert.Equal((ReloadResult.Swapped, "small 2"), (swapped.Result, swapped.Pack));
        var second = engine.Assess(Fire);
        Assert.Equal("small 2", second.Pack);
        Assert.NotEqual(first.PackHash, second.PackHash);
        Assert.Equal(swapped.PackHash, second.PackHash);

        source.Text = ChangingSource.Version(3).Replace("\"when\": \"fire\"", "\"when\": \"firee\"", StringComparison.Ordinal);
        var refused = engine.Reload();
        Assert.Equal((ReloadResult.Refused, "small 2", second.PackHash), (refused.Result, refused.Pack, refused.PackHash));
        Assert.Equal("did you mean 'fire'?", Assert.Single(refused.Failures).Mend);
        Assert.Contains("a.json:", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal("small 2", engine.Assess(Fire).Pack);
    }

    [Fact]
    public void No_text_whatever_takes_the_place_of_a_good_pack_unless_it_is_one() => Gen.Select(
        Gen.Int[0, SmallPack.Json.Length - 1], Gen.Int[0, 40], Gen.OneOf("", "null", "{", "]", "\"", "7", "[]", "\"x\"")).Sample((start, length, replacement) =>
    {
        var source = new ChangingSource();
        using var engine = new TriageEngineBuilder().UsePack(source).RequireExamples().BuildReloading();
        var before = engine.Current;
        source.Text = SmallPack.Json.Remove(start, Math.Min(length, SmallPack.Json.Length - start)).Insert(start, replacement);

        var outcome = engine.Reload();

        Assert.Equal(outcome.Result is ReloadResult.Refused, outcome.Failures.Length > 0);
        if (outcome.Result is not ReloadResult.Swapped) Assert.Same(before, engine.Current);
        Assert.Equal(outcome.PackHash, engine.Assess(Fire).PackHash);
    }, iter: 300);

    [Fact]
    public void A_pack_whose_examples_do_not_come_out_is_refused_where_they_must()
    {
        var source = new ChangingSource();
        using var gated = new TriageEngineBuilder().UsePack(source).RequireExamples().BuildReloading();
        using var open = new TriageEngineBuilder().UsePack(source).BuildReloading();
        source.Text = ChangingSource.Version(2).Replace("[\"bapak pingsan\"]", "[\"bapak tidur\"]", StringComparison.Ordinal);

        Assert.Equal(ReloadResult.Swapped, open.Reload().Result);
        var refused = gated.Reload();
        Assert.Equal(ReloadResult.Refused, refused.Result);
        var failure = Assert.Single(refused.Failures);
        Assert.Equal(("example-failed", "medical.unconscious"), (failure.Code, failure.Field));
        Assert.Equal("small 1", gated.Assess(Fire).Pack);
    }

    [Fact]
    public void A_source_that_throws_leaves_the_pack_in_force()
    {
        var source = new FailingSource();
        using var engine = new TriageEngineBuilder().UsePack(source).BuildReloading();
        source.Fails = true;
        var failure = Assert.Single(engine.Reload().Failures);
        Assert.Equal("pack-source-threw", failure.Code);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal("small 1", engine.Assess(Fire).Pack);
    }

    [Fact]
    public void A_note_reader_that_throws_on_an_example_is_refused_and_not_thrown()
    {
        var failure = Assert.Single(new TriageEngineBuilder().UsePack(new ChangingSource()).UseNoteReader(new ThrowingReader()).RequireExamples().Check());
        Assert.Equal("examples-threw", failure.Code);
        Assert.DoesNotContain("secret", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_decision_is_torn_while_packs_are_exchanged()
    {
        var source = new ChangingSource();
        using var engine = new TriageEngineBuilder().UsePack(source).BuildReloading();
        var hashes = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        hashes["small 1"] = engine.Current.Pack.Hash;
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            var seen = new List<TriageDecision>();
            while (!stop.IsCancellationRequested) seen.Add(engine.Assess(Fire.WithAnswer("drill", false)));
            return seen;
        })).ToArray();

        for (var version = 2; version <= 60; version++)
        {
            var isBad = version % 3 == 0;
            source.Text = ChangingSource.Version(version).Replace("\"when\": \"unconscious\"", isBad ? "\"when\": \"none\"" : "\"when\": \"unconscious\"", StringComparison.Ordinal);
            var outcome = engine.Reload();
            Assert.Equal(isBad ? ReloadResult.Refused : ReloadResult.Swapped, outcome.Result);
            hashes[outcome.Pack] = outcome.PackHash;
        }

        stop.Cancel();
#pragma warning disable xUnit1031 // The readers are at their end.
        Task.WaitAll(readers);
        var decisions = readers.SelectMany(reader => reader.Result).ToList();
#pragma warning restore xUnit1031
        Assert.NotEmpty(decisions);
        foreach (var decision in decisions)
        {
            var version = int.Parse(decision.Pack["small ".Length..], CultureInfo.InvariantCulture);
            Assert.True(version == 1 || version % 3 != 0);
            Assert.Equal(hashes[decision.Pack], decision.PackHash);
            Assert.Equal(version == 1 ? "There is fire." : $"Fire, says version {version}.", decision.Rules[0].Rule.Why.In("en"));
            Assert.Contains(decision.Questions, question => question.Text == (version == 1 ? "Is anybody trapped?" : $"Trapped, asks version {version}?"));
        }
    }

    [Fact]
    public void A_watched_folder_is_read_once_it_has_been_quiet()
    {
        var folder = Directory.CreateTempSubdirectory("hotline-watch-");
        try
        {
            var file = Path.Combine(folder.FullName, "a.json");
            File.WriteAllText(file, SmallPack.Json);
            var time = new ManualTime();
            var outcomes = new ConcurrentQueue<ReloadOutcome>();
            using var engine = new TriageEngineBuilder().UsePack(folder.FullName)
                .ReloadOnChange(outcomes.Enqueue, TimeSpan.FromSeconds(3)).BuildReloading(time);

            // The watch begins with a reading of its own, so no notice of the system is needed here.
            File.WriteAllText(file, ChangingSource.Version(2));
            time.Advance(TimeSpan.FromSeconds(2));
            Assert.Empty(outcomes);
            Assert.Equal("small 1", engine.Assess(Fire).Pack);
            time.Advance(TimeSpan.FromSeconds(2));
            time.Advance(TimeSpan.FromSeconds(4));
            Assert.Equal("small 2", engine.Assess(Fire).Pack);
            Assert.Equal(ReloadResult.Swapped, Assert.Single(outcomes).Result);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_change_on_disk_reaches_the_engine_and_a_failing_callback_harms_nobody()
    {
        var folder = Directory.CreateTempSubdirectory("hotline-watch-");
        try
        {
            var file = Path.Combine(folder.FullName, "a.json");
            await File.WriteAllTextAsync(file, SmallPack.Json, TestContext.Current.CancellationToken);
            var swapped = new TaskCompletionSource<ReloadOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
            using var engine = new TriageEngineBuilder().UsePack(folder.FullName).ReloadOnChange(
                outcome =>
                {
                    if (outcome.Result is ReloadResult.Swapped) swapped.TrySetResult(outcome);
                    throw new InvalidOperationException("the host's own trouble");
                },
                TimeSpan.FromMilliseconds(20)).BuildReloading();

            await File.WriteAllTextAsync(file, ChangingSource.Version(2), TestContext.Current.CancellationToken);
            var outcome = await swapped.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            Assert.Equal("small 2", outcome.Pack);
            Assert.Equal("small 2", engine.Assess(Fire).Pack);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_engine_goes_on_deciding_after_it_stopped_watching()
    {
        var engine = new TriageEngineBuilder().UsePack(new ChangingSource()).BuildReloading();
        engine.Dispose();
        engine.Dispose();
        Assert.Equal(Priority.Immediate, engine.Assess(Fire).Priority.Possible);
        Assert.Empty(engine.Check(Fire));
    }

    private sealed class ThrowingReader : INoteReader
    {
        public NoteReading Read(string note) => throw new NotSupportedException("secret");
    }

    private sealed class FailingSource : IRulePackSource
    {
        public bool Fails { get; set; }

        public RulePackContent Read(RulePackLimits limits) => Fails ? throw new IOException("secret") : new ChangingSource().Read(limits);
    }
}
