using Hotline.Triage.Assurance;
using Hotline.Triage.Packs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hotline.Triage.Hosting;

/// <summary>A shadow in a service container.</summary>
public static class ShadowServiceCollectionExtensions
{
    private const string LiveKey = "Hotline.Triage.Live";

    /// <summary>Lets a second engine decide beside the <see cref="ITriageEngine"/> registered so far, and hands what differs to the
    /// <see cref="IShadowSink"/> of the container.</summary>
    /// <param name="services">The services; an <see cref="ITriageEngine"/> is among them, by <c>AddHotlineTriage</c> or by the
    /// host itself, and an <see cref="IShadowSink"/> when the container is built.</param>
    /// <param name="configure">Says by what packs, rules, note reader and options the shadow decides. It is read once; what
    /// <see cref="TriageEngineBuilder.ReloadOnChange"/> says has no effect.</param>
    /// <param name="options">How the shadow goes along; the defaults when <c>null</c>.</param>
    /// <returns>The same services.</returns>
    /// <remarks>From now on <see cref="ITriageEngine"/> is a <see cref="ShadowingTriageEngine"/> round the one before, which can
    /// also be asked for by that name, to see its counts. The container disposes of it.</remarks>
    /// <exception cref="InvalidRulePackException">Something is wrong with the shadow's pack; the message lists everything.</exception>
    /// <exception cref="InvalidOperationException">There is no <see cref="ITriageEngine"/> yet, or it has a shadow already.</exception>
    public static IServiceCollection AddHotlineTriageShadow(this IServiceCollection services, Action<TriageEngineBuilder> configure, ShadowOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        if (services.Any(service => service.ServiceType == typeof(ShadowingTriageEngine)))
            throw new InvalidOperationException("AddHotlineTriageShadow was called already; one shadow goes beside one engine.");
        var live = services.LastOrDefault(service => service.ServiceType == typeof(ITriageEngine) && !service.IsKeyedService)
            ?? throw new InvalidOperationException("There is no engine to go beside yet; call AddHotlineTriage first.");

        var builder = new TriageEngineBuilder();
        configure(builder);
        var shadow = builder.Build();
        services.Add(Keyed(live));
        services.AddSingleton(provider => new ShadowingTriageEngine(
            provider.GetRequiredKeyedService<ITriageEngine>(LiveKey), shadow, provider.GetRequiredService<IShadowSink>(), options, provider.GetService<TimeProvider>()));
        services.Replace(ServiceDescriptor.Singleton<ITriageEngine>(provider => provider.GetRequiredService<ShadowingTriageEngine>()));
        return services;
    }

    /// <summary>The same service under a key, so that the container still makes and disposes of it.</summary>
    private static ServiceDescriptor Keyed(ServiceDescriptor live)
    {
        if (live.ImplementationInstance is { } instance) return new ServiceDescriptor(typeof(ITriageEngine), LiveKey, instance);
        return live.ImplementationFactory is { } factory
            ? new ServiceDescriptor(typeof(ITriageEngine), LiveKey, (provider, _) => factory(provider), ServiceLifetime.Singleton)
            : new ServiceDescriptor(typeof(ITriageEngine), LiveKey, live.ImplementationType!, ServiceLifetime.Singleton);
    }
}
