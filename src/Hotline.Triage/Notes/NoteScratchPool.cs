namespace Hotline.Triage.Notes;

/// <summary>Keeps working spaces for the next note.</summary>
/// <remarks>Safe for any number of threads. It keeps two for each processor; when more are in use at a time, the rest is left to
/// the garbage collector.</remarks>
internal sealed class NoteScratchPool(int facts)
{
    private readonly NoteScratch?[] _kept = new NoteScratch?[2 * Environment.ProcessorCount];

    public NoteScratch Rent()
    {
        for (var i = 0; i < _kept.Length; i++)
            if (_kept[i] is not null && Interlocked.Exchange(ref _kept[i], null) is { } scratch)
                return scratch;
        return new NoteScratch(facts);
    }

    public void Return(NoteScratch scratch)
    {
        scratch.Clear();
        if (scratch.IsLarge) return;
        for (var i = 0; i < _kept.Length; i++)
            if (_kept[i] is null && Interlocked.CompareExchange(ref _kept[i], scratch, null) is null)
                return;
    }
}
