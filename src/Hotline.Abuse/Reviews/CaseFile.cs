using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Hotline.Abuse.Reviews;

/// <summary>All that reviewers decided about a caller, and what the caller said against it.</summary>
/// <remarks>A set of records, as evidence is: the same record twice, or in another order, changes nothing, and
/// <see cref="Union"/> is commutative, associative and idempotent. A withdrawal may come before its decision. Immutable and
/// safe to use from several threads at once.</remarks>
public sealed class CaseFile
{
    // By content, since records hold lists, which do not compare by theirs.
    private readonly ImmutableSortedDictionary<string, CaseRecord> _records;

    private CaseFile(ImmutableSortedDictionary<string, CaseRecord> records) => _records = records;

    /// <summary>The file without a record.</summary>
    public static CaseFile Empty { get; } = new(ImmutableSortedDictionary.Create<string, CaseRecord>(StringComparer.Ordinal));

    /// <summary>The records, by time, then by content.</summary>
    public IEnumerable<CaseRecord> Records => _records.Values.OrderBy(record => record.When);

    /// <summary>The names of the cases, in ordinal order.</summary>
    public IEnumerable<string> CaseIds => _records.Values.Select(record => record.CaseId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Whether there is no record.</summary>
    public bool IsEmpty => _records.IsEmpty;

    /// <summary>The file with a record more.</summary>
    public CaseFile Add(CaseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var content = CaseJson.Write(record);
        return _records.ContainsKey(content) ? this : new CaseFile(_records.Add(content, record));
    }

    /// <summary>All records of both files.</summary>
    public CaseFile Union(CaseFile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Records.Aggregate(this, (file, record) => file.Add(record));
    }

    /// <summary>The approvals of decisions that hold at a time: begun, not expired, not withdrawn and not ended by an appeal; the
    /// latest first. Whether the evidence still carries one is for the policy to say.</summary>
    public IEnumerable<Approval> ApprovalsAt(Instant now) =>
        _records.Values.OfType<Decision>()
            .Where(decision => decision.Approval.At <= now && now < decision.Approval.ExpiresAt && !IsEnded(decision, now))
            .OrderByDescending(decision => decision.Approval.At).ThenBy(decision => decision.Id, StringComparer.Ordinal)
            .Select(decision => decision.Approval);

    /// <summary>The file without the cases in which nothing has happened since a time, and in which no decision lasts beyond
    /// it.</summary>
    public CaseFile WithoutBefore(Instant cutoff)
    {
        var live = _records.Values.Where(record => record.When >= cutoff || (record is Decision decision && decision.Approval.ExpiresAt >= cutoff))
            .Select(record => record.CaseId).ToHashSet(StringComparer.Ordinal);
        var kept = _records.RemoveRange(_records.Where(pair => !live.Contains(pair.Value.CaseId)).Select(pair => pair.Key));
        return kept.Count == _records.Count ? this : new CaseFile(kept);
    }

    /// <summary>How many records there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_records.Count} records of {CaseIds.Count()} cases");

    internal T? Find<T>(string caseId, string name)
        where T : CaseRecord =>
        _records.Values.OfType<T>().FirstOrDefault(record =>
            string.Equals(record.CaseId, caseId, StringComparison.Ordinal) && string.Equals(record.Name, name, StringComparison.Ordinal));

    /// <summary>Whether another record of the same name has other content.</summary>
    internal bool Contradicts(CaseRecord record) => Find<CaseRecord>(record.CaseId, record.Name) is { } known
        && !string.Equals(CaseJson.Write(known), CaseJson.Write(record), StringComparison.Ordinal);

    // A decision is ended only from within its own case.
    private bool IsEnded(Decision decision, Instant now) => _records.Values
        .Where(record => record.When <= now && string.Equals(record.CaseId, decision.CaseId, StringComparison.Ordinal))
        .Any(record => record switch
        {
            Withdrawal withdrawal => string.Equals(withdrawal.DecisionId, decision.Id, StringComparison.Ordinal),
            AppealOutcome { EndsDecision: true } outcome => string.Equals(
                Find<Appeal>(outcome.CaseId, "appeal:" + outcome.AppealId)?.DecisionId, decision.Id, StringComparison.Ordinal),
            _ => false,
        });
}
