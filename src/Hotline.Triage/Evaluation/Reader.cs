using System.Runtime.InteropServices;

namespace Hotline.Triage.Evaluation;

/// <summary>A term that reads a fact, with its clause on it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct Reader(int term, int clause, bool isEntry = false)
{
    private readonly int _clause = isEntry ? ~clause : clause;

    public int Term { get; } = term;

    public int Clause => _clause < 0 ? ~_clause : _clause;

    /// <summary>Whether the term is looked up by this fact, the one among its rare facts that the fewest terms read.</summary>
    public bool IsEntry => _clause < 0;
}
