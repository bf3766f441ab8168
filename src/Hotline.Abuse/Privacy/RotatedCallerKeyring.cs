using System.Collections.Immutable;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Privacy;

/// <summary>A keyring whose secret was changed: new keys are made with the new one, and what was kept under earlier ones is
/// still found.</summary>
/// <remarks>
/// <para>A key cannot be turned back into a number, so nothing can be re-keyed on the day of the change. Instead a caller's
/// evidence is read under all secrets, and moves to the new key when the caller is next reported. Keep the earlier secret for as long as the
/// policy's retention; by then all that was kept under it has moved or no longer counts. Then erase its epoch
/// (<see cref="CallerPrivacy.EraseEpochAsync"/>) and destroy it.</para>
/// <para>Safe to use from several threads at once. The keyrings within are the host's to dispose of.</para>
/// </remarks>
public sealed class RotatedCallerKeyring : ICallerKeyring
{
    private readonly HmacCallerKeyring _current;
    private readonly ImmutableArray<HmacCallerKeyring> _earlier;

    /// <summary>Makes a keyring of the new secret and those before it.</summary>
    /// <param name="current">The new secret, with the highest epoch.</param>
    /// <param name="earlier">The secrets before it, at least one.</param>
    /// <exception cref="ArgumentException">There is no earlier secret, two have the same epoch, the current one's is not the
    /// highest, or one secret is there twice.</exception>
    public RotatedCallerKeyring(HmacCallerKeyring current, params HmacCallerKeyring[] earlier)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(earlier);
        if (earlier.Length == 0) throw new ArgumentException("Without an earlier secret nothing was changed; use the keyring of the one secret.", nameof(earlier));
        if (earlier.Any(keyring => keyring.Epoch >= current.Epoch)) throw new ArgumentException("The current secret must have a higher epoch than all earlier ones.", nameof(current));
        if (earlier.DistinctBy(keyring => keyring.Epoch).Count() < earlier.Length) throw new ArgumentException("Two earlier secrets have the same epoch.", nameof(earlier));
        ImmutableArray<HmacCallerKeyring> all = [current, .. earlier];
        if (all.Where((one, i) => all.Skip(i + 1).Any(one.HasSameSecretAs)).Any()) throw new ArgumentException("One secret is there twice, under two epochs.", nameof(earlier));
        _current = current;
        _earlier = [.. earlier.OrderByDescending(keyring => keyring.Epoch)];
    }

    /// <inheritdoc/>
    public CallerKey? KeyOf(CallerIdentity caller) => _current.KeyOf(caller);

    /// <inheritdoc/>
    public ImmutableArray<CallerKey> KeysOf(CallerIdentity caller) =>
        KeyOf(caller) is { } key ? [key, .. _earlier.Select(keyring => keyring.KeyOf(caller)!.Value)] : [];
}
