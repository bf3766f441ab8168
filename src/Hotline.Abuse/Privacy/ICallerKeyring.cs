using System.Collections.Immutable;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Privacy;

/// <summary>Makes the keys of a caller, where the caller can have any.</summary>
/// <remarks>Implementations are safe to use from several threads at once.</remarks>
public interface ICallerKeyring
{
    /// <summary>The present key of an identified caller; <c>null</c> for a withheld, SIM-less or shared number. Without a key
    /// there is no standing.</summary>
    CallerKey? KeyOf(CallerIdentity caller);

    /// <summary>All keys under which something may be kept of a caller: the one <see cref="KeyOf"/> gives first, then those of
    /// earlier secrets. Empty where there is no key. Unless a keyring says otherwise, the one key there is.</summary>
    ImmutableArray<CallerKey> KeysOf(CallerIdentity caller) => KeyOf(caller) is { } key ? [key] : [];
}
