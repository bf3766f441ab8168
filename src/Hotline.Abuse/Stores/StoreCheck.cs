using Hotline.Domain.Failures;

namespace Hotline.Abuse.Stores;

/// <summary>One thing that a store must hold to.</summary>
/// <param name="Code">The code of the failure.</param>
/// <param name="Method">The method concerned.</param>
/// <param name="Broken">What is wrong when it does not hold, in a sentence without full stop.</param>
/// <param name="Mend">What to do about it.</param>
/// <param name="HoldsAsync">Whether an empty store holds to it.</param>
internal sealed record StoreCheck(string Code, string Method, string Broken, string Mend, Func<IConductStore, CancellationToken, Task<bool>> HoldsAsync)
{
    public Failure Failure(string? thrown = null) => new()
    {
        Code = Code,
        Field = Method,
        Message = thrown is null ? Broken : $"{Broken}, or it could not be seen, because of {thrown}",
        Mend = Mend,
    };
}
