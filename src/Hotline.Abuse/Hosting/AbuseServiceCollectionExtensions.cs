using Hotline.Abuse.Audits;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hotline.Abuse.Hosting;

/// <summary>Standings of callers in a service container.</summary>
public static class AbuseServiceCollectionExtensions
{
    /// <summary>Registers <see cref="CallerStandings"/>, and where there are reviews and an audit trail, <see cref="ReviewDesk"/> and
    /// <see cref="CallerPrivacy"/>; each one object for the life of the container.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Names policy, keys, stores and audit trail.</param>
    /// <returns>The same services.</returns>
    /// <remarks>What the host registered before stays and is used in place of what is named here. Everything is checked here, so
    /// that a mistake shows when the program starts and not at the first call.</remarks>
    /// <exception cref="InvalidAbuseSetupException">Something is wrong or missing; the message lists everything.</exception>
    /// <exception cref="InvalidOperationException">It was called before: the parts named in one of the two calls would be lost
    /// without a word.</exception>
    public static IServiceCollection AddHotlineAbuse(this IServiceCollection services, Action<AbuseBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(CallerStandings)))
            throw new InvalidOperationException("AddHotlineAbuse was called already; name all parts in one call.");

        var builder = new AbuseBuilder();
        configure(builder);
        var failures = builder.Check(type => services.Any(service => service.ServiceType == type));
        if (!failures.IsEmpty) throw new InvalidAbuseSetupException(failures);

        services.TryAddSingleton(builder.Policy ?? CallerPolicy.Purwakarta());
        if (builder.Keys is { } keys) services.TryAddSingleton(keys);
        if (builder.Store is { } store) services.TryAddSingleton(store);
        if (builder.Reviews is { } reviews) services.TryAddSingleton(reviews);
        if (builder.Audit is { } audit) services.TryAddSingleton(audit);
        services.AddSingleton(provider => new CallerStandings(
            provider.GetRequiredService<ICallerKeyring>(),
            provider.GetRequiredService<IConductStore>(),
            provider.GetRequiredService<ICallerPolicy>(),
            provider.GetService<IReviewStore>()));
        if (!services.Any(service => service.ServiceType == typeof(IReviewStore)) || !services.Any(service => service.ServiceType == typeof(IAuditTrail)))
            return services;
        services.TryAddSingleton(provider => new ReviewDesk(
            provider.GetRequiredService<ICallerKeyring>(),
            provider.GetRequiredService<IConductStore>(),
            provider.GetRequiredService<ICallerPolicy>(),
            provider.GetRequiredService<IReviewStore>(),
            provider.GetRequiredService<IAuditTrail>()));
        services.TryAddSingleton(provider => new CallerPrivacy(
            provider.GetRequiredService<ICallerKeyring>(),
            provider.GetRequiredService<IConductStore>(),
            provider.GetRequiredService<ICallerPolicy>(),
            provider.GetRequiredService<IReviewStore>(),
            provider.GetRequiredService<IAuditTrail>()));
        return services;
    }
}
