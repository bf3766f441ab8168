using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Evaluation;

/// <summary>Finds the terms that hold and those that may yet hold, 256 at a time.</summary>
/// <remarks>Two passes that only ever take terms away: unknown facts taken as met give the possible terms, and taken as unmet the
/// definite ones. Facts that many terms read have bitmaps; the readers of a rare fact are looked at one by one, and only when
/// the fact is known. Immutable.</remarks>
internal sealed class RuleIndex
{
    private readonly RuleTerms _terms;
    private readonly Clauses _clauses;
    private readonly ulong[] _bits;
    private readonly CommonFact[] _common;
    private readonly int[] _commonOf;
    private readonly int[] _readerStarts;
    private readonly Reader[] _readers;
    private readonly ulong[] _unconditional;

    internal RuleIndex(
        RuleTerms terms, Clauses clauses, ulong[] bits, CommonFact[] common, int[] commonOf, int[] readerStarts, Reader[] readers)
    {
        (_terms, _clauses, _bits, _common, _commonOf, _readerStarts, _readers) =
            (terms, clauses, bits, common, commonOf, readerStarts, readers);
        _unconditional = new ulong[terms.Words];
        for (var term = 0; term < terms.Count; term++) _unconditional[term >> 6] |= 1UL << term;
    }

    /// <summary>How many facts have bitmaps.</summary>
    public int CommonCount => _common.Length;

    /// <summary>Gets the facts of a scratch ready for <see cref="Possible"/> and <see cref="Definite"/>. The bitmap at the start
    /// of all holds the terms that read no rare fact.</summary>
    public void Prepare(RuleScratch scratch)
    {
        _unconditional.CopyTo(scratch.Alive, 0);
        scratch.Holding.AsSpan().Clear();
        ReadOnlySpan<int> ordinals = scratch.Ordinals;
        var bitmaps = 0;
        foreach (var fact in scratch.Known.AsSpan(0, scratch.KnownCount))
        {
            var ordinal = ordinals[fact];
            if (_commonOf[fact] >= 0)
            {
                var common = _common[_commonOf[fact]];
                var run = common.RunOf[ordinal];
                scratch.KnownBitmaps[bitmaps++] = common.Bitmaps[run];
                foreach (var reader in common.Varying[run])
                    if (!_clauses.Holds(reader.Clause, ordinal))
                        scratch.Alive[reader.Term >> 6] &= ~(1UL << reader.Term);
                continue;
            }

            foreach (var reader in ReadersOf(fact))
            {
                if (!_clauses.Holds(reader.Clause, ordinal)) scratch.Alive[reader.Term >> 6] &= ~(1UL << reader.Term);
                else if (reader.IsEntry && _terms.Evaluate(reader.Term, ordinals) is Truth.True) scratch.Holding[reader.Term >> 6] |= 1UL << reader.Term;
            }
        }

        var absent = 1;
        foreach (var common in _common)
            if (ordinals[common.Fact] == FactDomain.Unknown)
                scratch.AbsentBitmaps[absent++] = common.Absent;
        (scratch.KnownBitmapCount, scratch.AbsentBitmapCount) = (bitmaps, absent);
    }

    /// <summary>The terms among 256 that hold or may yet hold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<ulong> Possible(RuleScratch scratch, int word)
    {
        ref var bits = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bits), word);
        var result = Vector256.LoadUnsafe(ref scratch.Alive[word]);
        foreach (var bitmap in scratch.KnownBitmaps.AsSpan(0, scratch.KnownBitmapCount))
            result &= Vector256.LoadUnsafe(ref Unsafe.Add(ref bits, bitmap));
        return result;
    }

    /// <summary>The terms among 256 that hold, given those that may.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<ulong> Definite(RuleScratch scratch, int word, Vector256<ulong> possible)
    {
        ref var bits = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bits), word);
        var result = possible;
        foreach (var bitmap in scratch.AbsentBitmaps.AsSpan(0, scratch.AbsentBitmapCount))
            result &= Vector256.LoadUnsafe(ref Unsafe.Add(ref bits, bitmap));
        return result | Vector256.LoadUnsafe(ref scratch.Holding[word]);
    }

    /// <summary>The terms that read a fact, up to a term; not those that keep a whole condition.</summary>
    public void AddReaders(int fact, int end, List<int> terms)
    {
        if (_commonOf[fact] < 0)
        {
            foreach (var reader in ReadersOf(fact))
                if (reader.Term < end)
                    terms.Add(reader.Term);
            return;
        }

        var absent = _bits.AsSpan(_common[_commonOf[fact]].Absent, _terms.Words);
        for (var word = 0; word << 6 < end; word++)
        {
            for (var left = ~absent[word]; left != 0; left &= left - 1)
            {
                var term = (word << 6) + BitOperations.TrailingZeroCount(left);
                if (term < end) terms.Add(term);
            }
        }
    }

    private ReadOnlySpan<Reader> ReadersOf(int fact) => _readers.AsSpan(_readerStarts[fact].._readerStarts[fact + 1]);
}
