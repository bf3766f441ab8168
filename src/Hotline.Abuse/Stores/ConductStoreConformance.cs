using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Abuse.Stores;

/// <summary>Tries a host's store on everything that <see cref="IConductStore"/> asks for. Needs no test framework.</summary>
/// <remarks>Always the same checks with the same made-up callers; nothing is read from the host but the store. A pass is no proof:
/// two threads may come closer elsewhere than they did here.</remarks>
public static class ConductStoreConformance
{
    /// <summary>Runs every check.</summary>
    /// <param name="create">Gives an empty store; called once for each check.</param>
    /// <param name="cancellationToken">Stops the checks.</param>
    /// <returns>What the store does not hold to, in the order of the checks; empty when it passes. The field is the method
    /// concerned. A store that throws where it should not fails that check, with the type of the exception only.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async ValueTask<ImmutableArray<Failure>> CheckAsync(
        Func<CancellationToken, ValueTask<IConductStore>> create, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(create);
        var failures = ImmutableArray.CreateBuilder<Failure>();
        foreach (var check in StoreChecks.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await TryAsync(check, create, cancellationToken).ConfigureAwait(false) is { } failure) failures.Add(failure);
        }

        return failures.DrainToImmutable();
    }

    private static async ValueTask<Failure?> TryAsync(
        StoreCheck check, Func<CancellationToken, ValueTask<IConductStore>> create, CancellationToken cancellationToken)
    {
        try
        {
            var store = await create(cancellationToken).ConfigureAwait(false);
            return await check.HoldsAsync(store, cancellationToken).ConfigureAwait(false) ? null : check.Failure();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The message of a database may hold what was stored.
            return check.Failure(exception.GetType().Name);
        }
    }
}
