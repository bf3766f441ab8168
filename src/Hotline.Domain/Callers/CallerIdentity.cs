using System.Diagnostics;

namespace Hotline.Domain.Callers;

/// <summary>Who is calling, as far as the telephone line tells.</summary>
/// <remarks>A closed hierarchy: <see cref="Identified"/>, <see cref="Withheld"/>, <see cref="NoSim"/> and
/// <see cref="Shared"/>. Only an identified caller can have a standing; for the others there is no one number that
/// stands for one caller. Immutable; compares by value.</remarks>
public abstract record CallerIdentity
{
    private protected CallerIdentity()
    {
    }

    /// <summary>Calls the function for the case at hand.</summary>
    /// <typeparam name="T">What the functions return.</typeparam>
    public T Match<T>(Func<Identified, T> identified, Func<Withheld, T> withheld, Func<NoSim, T> noSim, Func<Shared, T> shared)
    {
        ArgumentNullException.ThrowIfNull(identified);
        ArgumentNullException.ThrowIfNull(withheld);
        ArgumentNullException.ThrowIfNull(noSim);
        ArgumentNullException.ThrowIfNull(shared);
        return this switch
        {
            Identified caller => identified(caller),
            Withheld caller => withheld(caller),
            NoSim caller => noSim(caller),
            Shared caller => shared(caller),
            _ => throw new UnreachableException(),
        };
    }
}
