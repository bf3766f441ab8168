using System.Numerics;

namespace Hotline.Abuse.Surges;

/// <summary>About how many different callers there were, in 1 KB (HyperLogLog: Flajolet, Fusy, Gandouet and Meunier, 2007; for small
/// counts their linear counting).</summary>
/// <remarks>Standard error 1.04 / √1024 = 3.25 %. Merging gives the sketch of both streams together, exactly. No number can be read
/// from it.</remarks>
internal sealed class DistinctSketch
{
    private const int Bits = 10;
    private const int Registers = 1 << Bits;
    private const double Alpha = 0.7213 / (1 + (1.079 / Registers));

    private readonly byte[] _registers = new byte[Registers];

    public void Add(ulong hash)
    {
        ref var register = ref _registers[hash >> (64 - Bits)];
        register = Math.Max(register, (byte)(BitOperations.LeadingZeroCount((hash << Bits) | (1UL << (Bits - 1))) + 1));
    }

    public void Merge(DistinctSketch other)
    {
        for (var i = 0; i < Registers; i++) _registers[i] = Math.Max(_registers[i], other._registers[i]);
    }

    public double Estimate()
    {
        var (sum, empty) = (0.0, 0);
        foreach (var register in _registers)
        {
            sum += Math.ScaleB(1, -register);
            if (register == 0) empty++;
        }

        var estimate = Alpha * Registers * Registers / sum;
        return estimate <= 2.5 * Registers && empty > 0 ? Registers * Math.Log((double)Registers / empty) : estimate;
    }

    /// <summary>FNV-1a over the seed and the digits, mixed by the finalizer of MurmurHash3: the same on every machine.</summary>
    public static ulong Hash(string number, ulong seed)
    {
        var hash = 14695981039346656037UL ^ (seed * 0x9E3779B97F4A7C15);
        foreach (var digit in number) hash = (hash ^ digit) * 1099511628211;
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return hash ^ (hash >> 33);
    }
}
