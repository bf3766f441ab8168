using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Cli.Standings;

/// <summary>Gathers reports and pardons. Their order, and how often each came, change nothing.</summary>
internal sealed class ConductLog(ICallerKeyring keyring)
{
    private readonly Dictionary<CallerKey, PhoneNumber> _numbers = [];
    private readonly Dictionary<CallerKey, EvidenceSet> _evidence = [];
    private readonly Dictionary<string, Instant> _pardons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string Why, string Id)> _withoutStanding = [];
    private readonly SortedSet<Instant> _times = [];

    /// <summary>The times of reports and pardons, each once, the earliest first.</summary>
    public IReadOnlyCollection<Instant> Times => _times;

    /// <summary>The ids that were pardoned and stand in no report, in ordinal order.</summary>
    public IEnumerable<string> PardonsOfNothing => _pardons.Keys.Where(id => !_ids.Contains(id)).Order(StringComparer.Ordinal);

    /// <summary>The ids that stand for reports about several callers: a pardon of one pardons all.</summary>
    public IEnumerable<string> IdsOfSeveralCallers => _evidence.Values
        .SelectMany(set => set.Evidence.Select(evidence => evidence.Id).Distinct(StringComparer.Ordinal))
        .Concat(_withoutStanding.Select(report => report.Id))
        .GroupBy(id => id, StringComparer.Ordinal)
        .Where(group => group.Skip(1).Any())
        .Select(group => group.Key)
        .Order(StringComparer.Ordinal);

    /// <summary>How many reports are about callers that cannot have a standing, by why.</summary>
    public IEnumerable<(string Why, int Count)> WithoutStanding => _withoutStanding
        .GroupBy(report => report.Why, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Count()));

    public void Add(ConductReport report)
    {
        _times.Add(report.At);
        _ids.Add(report.EvidenceId);
        if (report.Caller is Identified caller && keyring.KeyOf(caller) is { } key)
        {
            _numbers[key] = caller.Number;
            _evidence[key] = _evidence.GetValueOrDefault(key, EvidenceSet.Empty).Add(report.ToEvidence());
        }
        else
        {
            _withoutStanding.Add((report.Caller.Match(_ => "without a key", _ => "withheld", _ => "without SIM", _ => "shared"), report.EvidenceId));
        }
    }

    public void Add(Pardon pardon)
    {
        _times.Add(pardon.At);
        if (!_pardons.TryGetValue(pardon.EvidenceId, out var at) || at < pardon.At) _pardons[pardon.EvidenceId] = pardon.At;
    }

    /// <summary>How every caller stands, in the order of their keys.</summary>
    public IEnumerable<CallerStanding> Standings(ICallerPolicy policy, Instant at) => _evidence
        .Select(pair => new CallerStanding
        {
            Number = _numbers[pair.Key],
            Key = pair.Key.ToString(),
            Assessment = policy.Assess(WithPardons(pair.Value), at),
        })
        .OrderBy(standing => standing.Key, StringComparer.Ordinal);

    private EvidenceSet WithPardons(EvidenceSet set) => set.Evidence
        .Where(evidence => _pardons.ContainsKey(evidence.Id))
        .Aggregate(set, (pardoned, evidence) => pardoned.Pardon(evidence.Id, _pardons[evidence.Id]));
}
