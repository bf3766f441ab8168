namespace Hotline.Abuse.Audits;

/// <summary>Keeps what was decided, by whom and why, apart from the state that decisions change. Nothing is ever taken out of
/// it or changed in it.</summary>
/// <remarks>Implementations are safe to use from several threads at once. Appending an entry with an
/// <see cref="AuditEntry.Id"/> that is there already changes nothing. A host puts its own in place of it, on storage that
/// those who decide cannot rewrite.</remarks>
public interface IAuditTrail
{
    /// <summary>Appends an entry. It returns once the entry is safe.</summary>
    ValueTask AppendAsync(AuditEntry entry, CancellationToken cancellationToken = default);

    /// <summary>All entries, in the order in which they were appended.</summary>
    IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellationToken = default);
}
