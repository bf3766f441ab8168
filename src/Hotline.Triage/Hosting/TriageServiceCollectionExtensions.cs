using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hotline.Triage.Hosting;

/// <summary>Triage in a service container.</summary>
public static class TriageServiceCollectionExtensions
{
    /// <summary>Registers <see cref="ITriageEngine"/> and <see cref="ReloadingTriageEngine"/>, one and the same object for the
    /// life of the container.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says what packs, rules, note reader and options to use. Default: the pack of Kabupaten
    /// Purwakarta and nothing else.</param>
    /// <returns>The same services.</returns>
    /// <remarks>What the host registered before stays: its own <see cref="ITriageEngine"/> is used in place of this one, its
    /// own <see cref="INoteReader"/> reads the notes, its <see cref="TimeProvider"/> measures quiet periods. Packs and rules
    /// are read and checked here, so that a mistake shows when the program starts and not at the first call. The
    /// container stops the watching of folders when it is disposed of.</remarks>
    /// <exception cref="InvalidRulePackException">Something is wrong; the message lists everything.</exception>
    /// <exception cref="InvalidOperationException">It was called before: the packs and rules of one of the two calls would be
    /// lost without a word.</exception>
    public static IServiceCollection AddHotlineTriage(this IServiceCollection services, Action<TriageEngineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => service.ServiceType == typeof(ReloadingTriageEngine)))
            throw new InvalidOperationException("AddHotlineTriage was called already; name all packs and rules in one call.");

        var builder = new TriageEngineBuilder();
        configure?.Invoke(builder);
        var recipe = builder.ToRecipe();

        // Examples are notes: with a reader that only the container knows, they are run when it makes the engine.
        var readerIsKnown = !services.Any(service => service.ServiceType == typeof(INoteReader));
        var engine = TriageEngineBuilder.Make(recipe with { ExamplesMustComeOut = recipe.ExamplesMustComeOut && readerIsKnown });

        if (builder.NoteReader is { } reader) services.TryAddSingleton(reader);
        services.TryAddSingleton(provider => Create(recipe, engine, provider));
        services.TryAddSingleton<ITriageEngine>(provider => provider.GetRequiredService<ReloadingTriageEngine>());
        return services;
    }

    private static ReloadingTriageEngine Create(EngineRecipe recipe, TriageEngine engine, IServiceProvider provider)
    {
        var reader = provider.GetService<INoteReader>();
        if (reader is not null && !ReferenceEquals(reader, recipe.NoteReader))
        {
            // The host's own reader, which could not be known when the packs were read.
            recipe = recipe with { NoteReader = reader };
            engine = TriageEngineBuilder.Make(recipe);
        }

        return new ReloadingTriageEngine(recipe, engine, provider.GetService<TimeProvider>() ?? TimeProvider.System);
    }
}
