using System.Collections.Immutable;

namespace Hotline.Domain.Agencies;

/// <summary>Checks the chains of agencies that stand in for one another.</summary>
internal static class AgencyChains
{
    /// <summary>The id of an agency whose chain comes back to it, the first in ordinal order; or null. Ids that are not there
    /// are passed over.</summary>
    public static string? FindCircle(ImmutableSortedDictionary<string, Agency> agencies)
    {
        return agencies.Keys.FirstOrDefault(ComesBack);

        bool ComesBack(string start)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(agencies[start].Fallback);
            while (open.TryPop(out var id))
            {
                if (string.Equals(id, start, StringComparison.Ordinal)) return true;
                if (!seen.Add(id) || !agencies.TryGetValue(id, out var agency)) continue;
                foreach (var next in agency.Fallback) open.Push(next);
            }

            return false;
        }
    }
}
