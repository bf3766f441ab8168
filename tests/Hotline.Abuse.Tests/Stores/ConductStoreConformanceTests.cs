using Hotline.Abuse.Stores;

namespace Hotline.Abuse.Tests.Stores;

public class ConductStoreConformanceTests
{
    [Fact]
    public async Task The_shipped_store_passes() =>
        Assert.Empty(await ConductStoreConformance.CheckAsync(_ => ValueTask.FromResult<IConductStore>(new InMemoryConductStore()), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("shows made-up evidence", "store-not-empty")]
    [InlineData("forgets evidence", "evidence-lost")]
    [InlineData("cuts times to milliseconds", "evidence-changed")]
    [InlineData("folds ids", "evidence-changed")]
    [InlineData("calls all new", "evidence-twice")]
    [InlineData("keeps the first of an id", "conflict-lost")]
    [InlineData("drops what is late", "order-matters")]
    [InlineData("cuts keys", "callers-mixed")]
    [InlineData("forgets epochs", "epochs-mixed")]
    [InlineData("forgets late pardons", "pardon-lost")]
    [InlineData("forgets early pardons", "pardon-first-lost")]
    [InlineData("calls all pardons new", "pardon-twice")]
    [InlineData("purges what is at the cutoff", "purge-wrong")]
    [InlineData("lists forgotten callers", "purge-keeps-callers")]
    [InlineData("purges pardons", "purge-takes-pardons")]
    [InlineData("lists keys of all epochs", "keys-wrong")]
    [InlineData("moves over what is there", "move-wrong")]
    [InlineData("erases when moving to the same key", "move-not-idempotent")]
    [InlineData("marks as erased", "erase-wrong")]
    [InlineData("ignores cancellation", "cancellation-ignored")]
    [InlineData("takes the default key", "default-key-accepted")]
    [InlineData("adds without a lock", "concurrency-loses")]
    [InlineData("looks before it adds", "concurrency-doubles")]
    public async Task A_broken_store_trips_its_check(string mistake, string code)
    {
        var failures = await ConductStoreConformance.CheckAsync(_ => ValueTask.FromResult<IConductStore>(new BrokenStore(mistake)), TestContext.Current.CancellationToken);
        Assert.Contains(code, failures.Select(failure => failure.Code));
        Assert.All(failures, failure => Assert.False(string.IsNullOrWhiteSpace(failure.Message + failure.Mend + failure.Field)));
    }

    [Fact]
    public async Task What_a_store_throws_is_named_but_not_quoted()
    {
        var failures = await ConductStoreConformance.CheckAsync(_ => ValueTask.FromResult<IConductStore>(new BrokenStore("throws")), TestContext.Current.CancellationToken);
        Assert.Contains(failures, failure => failure.Message.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        Assert.All(failures, failure => Assert.DoesNotContain("81234567890", failure.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_checks_stop_when_told_to() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await ConductStoreConformance.CheckAsync(
            _ => ValueTask.FromResult<IConductStore>(new InMemoryConductStore()), new CancellationToken(canceled: true)));
}
