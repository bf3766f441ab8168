using Hotline.Domain.Calls.Journal;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Tests.Calls.Journal;

public sealed class CallJournalConformanceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_journal_in_memory_holds_to_the_contract() =>
        Assert.Empty(await CallJournalConformance.CheckAsync(_ => new(new InMemoryCallJournal()), Stop));

    [Fact]
    public async Task A_journal_around_it_without_a_fault_does_too() => Assert.Empty(await Check(JournalFault.None));

    [Theory]
    [InlineData(JournalFault.InventsCalls, "unknown", "journal-unknown-call")]
    [InlineData(JournalFault.LosesLateEvents, "read", "journal-read-back")]
    [InlineData(JournalFault.CountsWrongly, "read", "journal-version")]
    [InlineData(JournalFault.RefusesRedelivery, "redelivery", "journal-redelivery")]
    [InlineData(JournalFault.NeverConflicts, "conflict", "journal-conflict")]
    [InlineData(JournalFault.NeverConflicts, "race", "journal-race")]
    [InlineData(JournalFault.HalfApplies, "conflict", "journal-half-applied")]
    [InlineData(JournalFault.RefusesAnyVersion, "any-version", "journal-any-version")]
    [InlineData(JournalFault.IgnoresCapitals, "calls", "journal-calls-mixed")]
    [InlineData(JournalFault.TakesForeignEvents, "foreign", "journal-foreign-event")]
    [InlineData(JournalFault.StreamsByTime, "stream", "journal-stream")]
    [InlineData(JournalFault.RepeatsPosition, "stream", "journal-stream-since")]
    [InlineData(JournalFault.LosesRaces, "race", "journal-race")]
    [InlineData(JournalFault.IgnoresCancellation, "cancellation", "journal-cancellation")]
    [InlineData(JournalFault.Throws, "read", "journal-threw")]
    public async Task A_broken_journal_fails_the_check_of_its_fault(JournalFault fault, string check, string code)
    {
        var failures = await Check(fault);
        Assert.Contains((check, code), failures.Select(failure => (failure.Field, failure.Code)));
    }

    [Fact]
    public async Task Losing_appends_at_the_same_time_fails_its_check() =>
        Assert.Contains("journal-race-lost", (await CallJournalConformance.CheckAsync(_ => new(new ForgetfulJournal()), Stop)).Select(failure => failure.Code));

    [Fact]
    public async Task A_journal_that_throws_is_told_by_the_type_alone()
    {
        var failure = (await Check(JournalFault.Throws))[0];
        Assert.Equal("the journal threw InvalidOperationException", failure.Message);
        Assert.Equal("jurnal melempar InvalidOperationException", failure.In("id").Message);
    }

    [Fact]
    public async Task A_cancelled_check_ends() => await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        await CallJournalConformance.CheckAsync(_ => new(new InMemoryCallJournal()), new CancellationToken(canceled: true)));

    private static async Task<IReadOnlyList<Failure>> Check(JournalFault fault) =>
        await CallJournalConformance.CheckAsync(_ => new(new BrokenJournal(fault)), Stop);
}
