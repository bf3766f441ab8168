using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Failures;
using Hotline.Triage.Hosting;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;
using Hotline.Triage.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;
using static Hotline.Triage.Rules.Condition;

namespace Hotline.Triage.Tests.Hosting;

public class TriageServiceCollectionExtensionsTests
{
    [Fact]
    public void One_call_gives_an_engine_that_decides_by_packs_and_rules_in_code()
    {
        using var provider = new ServiceCollection()
            .AddHotlineTriage(triage => triage
                .UsePack(new ChangingSource())
                .AddPack(new Overlay("""{ "pack": { "id": "over", "version": "3", "extends": "small" } }"""))
                .AddRule(new ManyCasualties())
                .Configure(options => options with { MaxQuestions = 1 }))
            .BuildServiceProvider(validateScopes: true);

        var engine = provider.GetRequiredService<ITriageEngine>();
        var decision = engine.Assess(new TriageReport { Note = "kebakaran, 2 korban" });

        Assert.Equal(Priority.Immediate, decision.Priority.Definite);
        Assert.Equal("small 1 + over 3 + code", decision.Pack);
        Assert.Single(engine.Assess(new TriageReport()).Questions);
        Assert.Same(engine, provider.GetRequiredService<ReloadingTriageEngine>());
    }

    [Fact]
    public void It_works_the_same_without_a_container()
    {
        static TriageEngineBuilder Configure(TriageEngineBuilder triage) => triage.UsePack(new ChangingSource()).AddRule(new ManyCasualties());
        using var provider = new ServiceCollection().AddHotlineTriage(triage => Configure(triage)).BuildServiceProvider();
        var report = new TriageReport { Note = "kebakaran, 2 korban" };
        var (with, without) = (provider.GetRequiredService<ITriageEngine>().Assess(report), Configure(new TriageEngineBuilder()).Build().Assess(report));
        Assert.Equal(with.ToString(), without.ToString());
        Assert.Equal(with.PackHash, without.PackHash);
    }

    [Fact]
    public void Without_a_pack_it_is_the_one_of_Purwakarta() =>
        Assert.StartsWith("purwakarta ", new TriageEngineBuilder().Build().Pack.Name, StringComparison.Ordinal);

    [Fact]
    public void What_the_host_registered_before_wins()
    {
        var own = new OwnEngine();
        using var provider = new ServiceCollection().AddSingleton<ITriageEngine>(own).AddHotlineTriage().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<ITriageEngine>());

        var reader = new OwnReader();
        using var second = new ServiceCollection().AddSingleton<INoteReader>(reader)
            .AddHotlineTriage(triage => triage.UsePack(new ChangingSource()).UseNoteReader(NoReader.Instance)).BuildServiceProvider();
        Assert.Same(reader, second.GetRequiredService<INoteReader>());
        second.GetRequiredService<ITriageEngine>().Assess(new TriageReport { Note = "x" });
        second.GetRequiredService<ReloadingTriageEngine>().Reload();
        second.GetRequiredService<ITriageEngine>().Assess(new TriageReport { Note = "x" });
        Assert.Equal(2, reader.Calls);
    }

    [Fact]
    public void A_note_reader_given_here_reads_the_notes()
    {
        var reader = new OwnReader();
        using var provider = new ServiceCollection().AddHotlineTriage(triage => triage.UsePack(new ChangingSource()).UseNoteReader(reader)).BuildServiceProvider();
        provider.GetRequiredService<ITriageEngine>().Assess(new TriageReport { Note = "x" });
        Assert.Equal(1, reader.Calls);
        Assert.Same(reader, provider.GetRequiredService<INoteReader>());
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_registration_in_one_error()
    {
        var source = new ChangingSource();
        var error = Assert.Throws<InvalidRulePackException>(() => new ServiceCollection().AddHotlineTriage(triage => triage
            .UsePack(source).UsePack(source)
            .AddRule(Rule("Bad Name", Fact("firee")) with { Refer = [Hotline.Domain.Agencies.AgencyKind.Parse("police")], Instruct = ["get-outt"], Close = "none" })
            .AddRule(Rule("fire.trapped", Fact("fire").Is(3) & Fact("casualties") > 9999 & Fact("fire-size").Is("huge")))
            .AddRule(new NothingRead())
            .ReloadOnChange()
            .Configure(options => options with { MaxQuestions = 0 })));

        Assert.Equal(
            [
                "agency-unknown", "condition-out-of-range", "fact-unknown", "fact-value-wrong", "fact-value-wrong", "nothing-to-watch", "options-wrong",
                "pack-used-twice", "rule-declared-wrong", "rule-name-malformed", "rule-twice", "text-unknown", "text-unknown",
            ],
            error.Failures.Select(failure => failure.Code).Order(StringComparer.Ordinal));
        Assert.Contains("Bad Name.when: unknown fact 'firee'; did you mean 'fire'? [fact-unknown]", error.Message, StringComparison.Ordinal);
        Assert.Contains("fire.trapped.when: 'fire-size' cannot have this value; use one of small, large [fact-value-wrong]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_pack_and_a_broken_rule_are_told_together()
    {
        var failures = new TriageEngineBuilder().UsePack(new Overlay("{ \"rules\": 3 }")).AddRule(new NothingRead()).Check();
        Assert.Equal(["rule-declared-wrong", "pack-json-broken"], failures.Select(failure => failure.Code));
    }

    [Fact]
    public void A_second_call_does_not_lose_rules_silently() =>
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddHotlineTriage().AddHotlineTriage());

    [Fact]
    public void Rules_in_code_are_part_of_the_hash()
    {
        static string Hash(params Rule[] rules) => SmallPack.Load().With([.. rules]).GetPack().Hash;
        var (a, b) = (Rule("a", Fact("fire")), Rule("b", Fact("fire")));
        Assert.Equal(SmallPack.Load().Hash, Hash());
        Assert.Equal(Hash(a, b), Hash(b, a));
        Assert.NotEqual(Hash(a), Hash(b));
        Assert.NotEqual(Hash(a), Hash(a with { When = Fact("drill") }));
        Assert.NotEqual(Hash(a), Hash(a with { Priority = Priority.Routine }));
    }

    private static Rule Rule(string id, Condition when) => new RuleBuilder(id)
        .Decides("fire.building", Priority.Urgent).When(when).Why(("id", "x"), ("en", "x")).Source("test").Build();

    private sealed class NothingRead : CodeRule
    {
        public override string Id => "nothing";

        public override Hotline.Domain.Categories.Category Category => default;

        public override Priority Priority => Priority.Urgent;

        public override ImmutableArray<string> Reads => [];

        public override LocalizedText Why => LocalizedText.Of(("id", "x"), ("en", "x"));

        public override string Source => "test";

        protected override bool Holds(FactReader facts) => true;
    }

    private sealed class Overlay(string text) : IRulePackSource
    {
        public RulePackContent Read(RulePackLimits limits) =>
            new() { Files = [new RulePackFile { Name = "overlay.json", Content = System.Text.Encoding.UTF8.GetBytes(text) }] };
    }

    private sealed class OwnReader : INoteReader
    {
        public int Calls { get; private set; }

        public NoteReading Read(string note)
        {
            Calls++;
            return NoteReading.Empty;
        }
    }

    private sealed class NoReader : INoteReader
    {
        public static NoReader Instance { get; } = new();

        public NoteReading Read(string note) => NoteReading.Empty;
    }

    private sealed class OwnEngine : ITriageEngine
    {
        public TriageDecision Assess(TriageReport report) => throw new NotSupportedException();

        public ImmutableArray<Failure> Check(TriageReport report) => [];
    }
}
