using Hotline.Domain.Callers;

namespace Hotline.Abuse.Privacy;

/// <summary>Makes the key of a caller, where the caller can have one.</summary>
/// <remarks>Implementations are safe to use from several threads at once.</remarks>
public interface ICallerKeyring
{
    /// <summary>The key of an identified caller; <c>null</c> for a withheld, SIM-less or shared number. Without a key
    /// there is no standing.</summary>
    CallerKey? KeyOf(CallerIdentity caller);
}
