using Hotline.Abuse.Conduct;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Stores;

namespace Hotline.Abuse.Tests.Stores;

/// <summary>A store that does one thing wrong.</summary>
internal sealed class BrokenStore(string mistake) : IConductStore
{
    private readonly InMemoryConductStore _inner = new();
    private readonly HashSet<string> _appended = [];
    private readonly Dictionary<CallerKey, Instant> _newest = [];
    private readonly HashSet<CallerKey> _seen = [];
    private int _running;

    public async ValueTask<EvidenceReceipt> AppendEvidenceAsync(CallerKey caller, Evidence evidence, CancellationToken cancellationToken = default)
    {
        if (caller == default && mistake == "takes the default key") return EvidenceReceipt.Added;
        switch (mistake)
        {
            case "throws":
                throw new InvalidOperationException("connection lost while storing +6281234567890");
            case "forgets evidence":
                return EvidenceReceipt.Added;
            case "cuts times to milliseconds":
                evidence = evidence with { At = Instant.FromUnixTimeMilliseconds(evidence.At.ToUnixTimeMilliseconds()) };
                break;
            case "folds ids":
                evidence = evidence with { Id = evidence.Id.ToLowerInvariant() };
                break;
            case "calls all new":
                await _inner.AppendEvidenceAsync(caller, evidence, cancellationToken);
                return EvidenceReceipt.Added;
            case "keeps the first of an id" when (await _inner.LoadAsync(caller, cancellationToken)).Evidence.Any(known => known.Id == evidence.Id && known != evidence):
                return EvidenceReceipt.AlreadyKnown;
            case "drops what is late" when _newest.TryGetValue(caller, out var newest) && evidence.At < newest:
                return EvidenceReceipt.AlreadyKnown;
            case "adds without a lock":
                var isFree = Interlocked.Increment(ref _running) == 1;
                await Task.Delay(5, CancellationToken.None);
                var receipt = isFree ? await _inner.AppendEvidenceAsync(caller, evidence, cancellationToken) : EvidenceReceipt.Added;
                Interlocked.Decrement(ref _running);
                return receipt;
            case "looks before it adds":
                var isKnown = (await _inner.LoadAsync(caller, cancellationToken)).Evidence.Contains(evidence);
                await Task.Delay(5, CancellationToken.None);
                var added = await _inner.AppendEvidenceAsync(caller, evidence, cancellationToken);
                return isKnown ? EvidenceReceipt.AlreadyKnown : added is EvidenceReceipt.AlreadyKnown ? EvidenceReceipt.Added : added;
            default:
                break;
        }

        lock (_appended)
        {
            _appended.Add(evidence.Id);
            _newest[caller] = Instant.Max(evidence.At, _newest.GetValueOrDefault(caller, evidence.At));
            _seen.Add(caller);
        }

        return await _inner.AppendEvidenceAsync(Known(caller), evidence, Heeded(cancellationToken));
    }

    public async ValueTask<bool> AppendPardonAsync(Pardon pardon, CancellationToken cancellationToken = default)
    {
        if (mistake == "forgets late pardons" && _appended.Contains(pardon.EvidenceId)) return true;
        if (mistake == "forgets early pardons" && !_appended.Contains(pardon.EvidenceId)) return true;
        var isNew = await _inner.AppendPardonAsync(pardon, Heeded(cancellationToken));
        return isNew || mistake == "calls all pardons new";
    }

    public async ValueTask<EvidenceSet> LoadAsync(CallerKey caller, CancellationToken cancellationToken = default)
    {
        var set = await _inner.LoadAsync(Known(caller), Heeded(cancellationToken));
        return mistake == "shows made-up evidence" ? set.Add(RandomConduct.Piece("made-up", ConductKind.Prank, RandomConduct.Start)) : set;
    }

    public async ValueTask<long> PurgeBeforeAsync(Instant cutoff, CancellationToken cancellationToken = default)
    {
        if (mistake == "purges what is at the cutoff") cutoff += Duration.Epsilon;
        if (mistake == "purges pardons")
        {
            foreach (var id in _appended.ToArray()) await _inner.AppendPardonAsync(new Pardon { EvidenceId = id, By = "x", At = cutoff - Duration.FromDays(9) }, CancellationToken.None);
            var forgotten = 0L;
            await foreach (var key in _inner.KeysAsync(null, CancellationToken.None))
            {
                var kept = (await _inner.LoadAsync(key, CancellationToken.None)).WithoutBefore(cutoff).Evidence;
                forgotten += await _inner.EraseAsync(key, CancellationToken.None) - kept.Count;
                foreach (var piece in kept) await _inner.AppendEvidenceAsync(key, piece with { Id = piece.Id + "-kept" }, CancellationToken.None);
            }

            return forgotten;
        }

        return await _inner.PurgeBeforeAsync(cutoff, Heeded(cancellationToken));
    }

    public IAsyncEnumerable<CallerKey> KeysAsync(int? epoch = null, CancellationToken cancellationToken = default) => mistake switch
    {
        "lists keys of all epochs" => _inner.KeysAsync(null, cancellationToken),
        "lists forgotten callers" => _seen.Where(key => epoch is null || key.Epoch == epoch).ToAsyncEnumerable(),
        _ => _inner.KeysAsync(epoch, Heeded(cancellationToken)),
    };

    public async ValueTask<int> MoveAsync(CallerKey from, CallerKey to, CancellationToken cancellationToken = default)
    {
        if (mistake == "erases when moving to the same key" && from == to) return await _inner.EraseAsync(from, cancellationToken);
        if (mistake == "moves over what is there" && from != to) await _inner.EraseAsync(to, cancellationToken);
        return await _inner.MoveAsync(from, to, Heeded(cancellationToken));
    }

    public async ValueTask<int> EraseAsync(CallerKey caller, CancellationToken cancellationToken = default) =>
        mistake == "marks as erased" ? (await _inner.LoadAsync(caller, cancellationToken)).Evidence.Count : await _inner.EraseAsync(caller, Heeded(cancellationToken));

    private CancellationToken Heeded(CancellationToken token) => mistake == "ignores cancellation" ? CancellationToken.None : token;

    private CallerKey Known(CallerKey caller)
    {
        if (caller == default) return caller;
        var bytes = new byte[CallerKey.Size];
        caller.WriteBytes(bytes);
        return mistake switch
        {
            "forgets epochs" => CallerKey.FromBytes(bytes),
            "cuts keys" => CallerKey.FromBytes([.. bytes[8..], 1, .. new byte[7]], caller.Epoch),
            _ => caller,
        };
    }
}
