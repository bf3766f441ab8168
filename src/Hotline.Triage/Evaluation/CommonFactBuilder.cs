using System.Runtime.InteropServices;

namespace Hotline.Triage.Evaluation;

/// <summary>Lays out the bitmaps of a fact that many terms read.</summary>
/// <param name="clauses">The clauses of the readers.</param>
/// <param name="words">How many words a bitmap takes.</param>
/// <param name="mostVarying">For how many terms at most a run may leave the answer open; a bitmap more costs memory, a term more
/// costs time.</param>
/// <param name="bits">Where the bitmaps are laid out, one after another.</param>
internal sealed class CommonFactBuilder(ClausesBuilder clauses, int words, int mostVarying, List<ulong> bits)
{
    public CommonFact Build(int fact, int size, IReadOnlyList<Reader> readers)
    {
        var absent = Allocate();
        for (var word = 0; word < words; word++) bits[absent + word] = ulong.MaxValue;
        foreach (var reader in readers) Clear(absent, reader.Term);

        var changes = readers
            .SelectMany(reader => clauses.SetOf(reader.Clause), (reader, place) => (place, reader))
            .OrderBy(change => change.place).ToList();
        var starts = Runs(size, changes);
        var runOf = new int[size];
        var bitmaps = new int[starts.Count];
        var varying = new Reader[starts.Count][];
        var next = 0;
        var current = bits.GetRange(absent, words).ToArray();
        for (var run = 0; run < starts.Count; run++)
        {
            var end = run + 1 < starts.Count ? starts[run + 1] : size;
            for (; next < changes.Count && changes[next].place <= starts[run]; next++) Flip(current, changes[next].reader.Term);
            bitmaps[run] = Allocate();
            for (var word = 0; word < words; word++) bits[bitmaps[run] + word] = current[word];
            var first = next;
            for (; next < changes.Count && changes[next].place < end; next++) Flip(current, changes[next].reader.Term);
            varying[run] = [.. changes[first..next].Select(change => change.reader).DistinctBy(reader => reader.Term)];
            foreach (var reader in varying[run]) Set(bitmaps[run], reader.Term);
            for (var ordinal = starts[run]; ordinal < end; ordinal++) runOf[ordinal] = run;
        }

        return new CommonFact { Fact = fact, Absent = absent, RunOf = runOf, Bitmaps = bitmaps, Varying = varying };
    }

    /// <summary>The first ordinals of the runs.</summary>
    private List<int> Runs(int size, List<(int Place, Reader Reader)> changes)
    {
        var starts = new List<int> { 1 };
        var (next, varying) = (0, 0);
        while (next < changes.Count && changes[next].Place <= 1) next++;
        for (var ordinal = 2; ordinal < size; ordinal++)
        {
            var here = 0;
            for (; next < changes.Count && changes[next].Place == ordinal; next++) here++;
            varying += here;
            if (varying <= mostVarying) continue;
            starts.Add(ordinal);
            varying = 0;
        }

        return starts;
    }

    private int Allocate()
    {
        var start = bits.Count;
        CollectionsMarshal.SetCount(bits, start + words);
        CollectionsMarshal.AsSpan(bits)[start..].Clear();
        return start;
    }

    private void Clear(int start, int term) => bits[start + (term >> 6)] &= ~(1UL << term);

    private void Set(int start, int term) => bits[start + (term >> 6)] |= 1UL << term;

    private static void Flip(ulong[] bitmap, int term) => bitmap[term >> 6] ^= 1UL << term;
}
