namespace Hotline.Triage.Evaluation;

/// <summary>Lays out the bitmaps and lists of a rule set.</summary>
internal static class RuleIndexBuilder
{
    /// <summary>A fact gets bitmaps when it is read by more terms than this, or by one in thirty-two if that is more.</summary>
    private const int FewReaders = 6;

    public static RuleIndex Build(RuleTerms terms, ClausesBuilder clauses, Clauses built, FactDomain[] domains)
    {
        var readers = ReadersByFact(terms, clauses, domains.Length);
        var limit = Math.Max(FewReaders, terms.Count / 32);
        var byFrequency = Enumerable.Range(0, domains.Length).Where(fact => readers[fact].Count > limit)
            .OrderByDescending(fact => readers[fact].Count).ToList();
        var commonOf = new int[domains.Length];
        Array.Fill(commonOf, -1);
        foreach (var (place, fact) in byFrequency.Index()) commonOf[fact] = place;

        // The first bitmap: the terms that read no rare fact.
        var bits = new List<ulong>(Enumerable.Repeat(ulong.MaxValue, terms.Words));
        var builder = new CommonFactBuilder(clauses, terms.Words, Math.Max(8, terms.Count / 128), bits);
        CommonFact[] common = [.. byFrequency.Select(fact => builder.Build(fact, domains[fact].Size, readers[fact]))];

        var starts = new int[domains.Length + 1];
        var rare = new List<Reader>();
        var entries = EntriesOf(terms, clauses, commonOf, readers);
        for (var fact = 0; fact < domains.Length; fact++)
        {
            if (commonOf[fact] < 0)
            {
                foreach (var reader in readers[fact])
                {
                    bits[reader.Term >> 6] &= ~(1UL << reader.Term);
                    rare.Add(new Reader(reader.Term, reader.Clause, entries[reader.Term] == fact));
                }
            }

            starts[fact + 1] = rare.Count;
        }

        return new RuleIndex(terms, built, [.. bits], common, commonOf, starts, [.. rare]);
    }

    private static List<Reader>[] ReadersByFact(RuleTerms terms, ClausesBuilder clauses, int facts)
    {
        var readers = new List<Reader>[facts];
        for (var fact = 0; fact < facts; fact++) readers[fact] = [];
        for (var term = 0; term < terms.Count; term++)
        {
            if (terms.IsWhole(term)) continue;
            foreach (var clause in terms.ContentOf(term)) readers[clauses.FactOf(clause)].Add(new Reader(term, clause));
        }

        return readers;
    }

    /// <summary>For each term its rare fact with the fewest readers, -1 when it has none.</summary>
    private static int[] EntriesOf(RuleTerms terms, ClausesBuilder clauses, int[] commonOf, List<Reader>[] readers)
    {
        var entries = new int[terms.Count];
        Array.Fill(entries, -1);
        for (var term = 0; term < terms.Count; term++)
        {
            if (terms.IsWhole(term)) continue;
            foreach (var clause in terms.ContentOf(term))
            {
                var fact = clauses.FactOf(clause);
                if (commonOf[fact] < 0 && (entries[term] < 0 || readers[fact].Count < readers[entries[term]].Count)) entries[term] = fact;
            }
        }

        return entries;
    }
}
