namespace Hotline.Triage.Evaluation;

/// <summary>Keeps working spaces for the next evaluation.</summary>
/// <remarks>Safe for any number of threads. It keeps two for each processor; when more are in use at a time, the rest is left to
/// the garbage collector.</remarks>
internal sealed class RuleScratchPool(Func<RuleScratch> create)
{
    private readonly RuleScratch?[] _kept = new RuleScratch?[2 * Environment.ProcessorCount];

    public RuleScratch Rent()
    {
        for (var i = 0; i < _kept.Length; i++)
            if (_kept[i] is not null && Interlocked.Exchange(ref _kept[i], null) is { } scratch)
                return scratch;
        return create();
    }

    public void Return(RuleScratch scratch)
    {
        scratch.Forget();
        for (var i = 0; i < _kept.Length; i++)
            if (_kept[i] is null && Interlocked.CompareExchange(ref _kept[i], scratch, null) is null)
                return;
    }
}
