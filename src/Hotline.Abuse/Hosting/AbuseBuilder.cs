using System.Collections.Immutable;
using Hotline.Abuse.Audits;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Stores;
using Hotline.Domain.Failures;

namespace Hotline.Abuse.Hosting;

/// <summary>Names the parts that standings are worked out with, for <c>AddHotlineAbuse</c>.</summary>
/// <remarks>Not safe to use from several threads at once.</remarks>
public sealed class AbuseBuilder
{
    private readonly List<Failure> _failures = [];

    internal AbuseBuilder()
    {
    }

    internal ICallerPolicy? Policy { get; private set; }

    internal ICallerKeyring? Keys { get; private set; }

    internal IConductStore? Store { get; private set; }

    internal IReviewStore? Reviews { get; private set; }

    internal IAuditTrail? Audit { get; private set; }

    /// <summary>The policy. Default: the one of Purwakarta.</summary>
    public AbuseBuilder UsePolicy(ICallerPolicy policy)
    {
        Policy = Once(Policy, policy, nameof(UsePolicy));
        return this;
    }

    /// <summary>A policy that is part of the package, by its name; see <see cref="PolicyFiles.Names"/>.</summary>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    public AbuseBuilder UsePolicy(string shipped)
    {
        ArgumentNullException.ThrowIfNull(shipped);
        return UsePolicy(CallerPolicy.Shipped(shipped));
    }

    /// <summary>The policy in a file. It is read and checked at once; what is wrong with it shows when the program
    /// starts.</summary>
    public AbuseBuilder UsePolicyFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            var reading = PolicyReader.Read(File.ReadAllBytes(path), path);
            _failures.AddRange(reading.Failures);
            // So that a file with mistakes in it is not also missed as a policy, nor silently replaced by the default.
            return UsePolicy(reading.Policy ?? CallerPolicy.Purwakarta());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Add("policy-not-opened", $"the policy file cannot be opened: {error.GetType().Name}", "check the path and the rights");
            return this;
        }
    }

    /// <summary>Makes the callers' keys. Needed. The host disposes of it.</summary>
    public AbuseBuilder UseKeys(ICallerKeyring keys)
    {
        Keys = Once(Keys, keys, nameof(UseKeys));
        return this;
    }

    /// <summary>Keeps the evidence. Needed; to try out, <see cref="InMemoryConductStore"/>, which forgets everything with
    /// the process.</summary>
    public AbuseBuilder UseStore(IConductStore store)
    {
        Store = Once(Store, store, nameof(UseStore));
        return this;
    }

    /// <summary>Keeps what reviewers decide. Needed where the policy has a rung that waits for a reviewer.</summary>
    public AbuseBuilder UseReviews(IReviewStore reviews)
    {
        Reviews = Once(Reviews, reviews, nameof(UseReviews));
        return this;
    }

    /// <summary>Keeps the audit trail. Needed together with <see cref="UseReviews"/>.</summary>
    public AbuseBuilder UseAudit(IAuditTrail audit)
    {
        Audit = Once(Audit, audit, nameof(UseAudit));
        return this;
    }

    /// <summary>Everything that is wrong.</summary>
    /// <param name="isThere">Whether the host registered a part of a type itself.</param>
    internal ImmutableArray<Failure> Check(Func<Type, bool> isThere)
    {
        var needsReview = (Policy ?? CallerPolicy.Purwakarta()) is CallerPolicy policy && !isThere(typeof(ICallerPolicy))
            && policy.Rungs.Any(rung => rung.ApprovalLimit is not null);
        var hasReviews = Reviews is not null || isThere(typeof(IReviewStore));
        var hasAudit = Audit is not null || isThere(typeof(IAuditTrail));
        if (Keys is null && !isThere(typeof(ICallerKeyring)))
            Add("keys-missing", "there is nothing to make callers' keys with", "call UseKeys(new HmacCallerKeyring(secret)) with 32 random bytes or more that stay the same and are kept apart from the store");
        if (Store is null && !isThere(typeof(IConductStore)))
            Add("store-missing", "there is nothing to keep evidence in", "call UseStore with a store of your own, or with new InMemoryConductStore() to try out");
        if (needsReview && !hasReviews)
            Add("reviews-missing", "the policy has a rung that waits for a reviewer, and there is nothing to keep decisions in", "call UseReviews with a store of your own, or with new InMemoryReviewStore() to try out");
        if ((needsReview || hasReviews) && !hasAudit)
            Add("audit-missing", "reviewers decide, and there is nothing to keep the audit trail in", "call UseAudit with a trail of your own, or with new InMemoryAuditTrail() to try out");
        return [.. _failures];
    }

    private T Once<T>(T? known, T given, string method)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(given);
        if (known is not null) Add("used-twice", method + " was called twice", "name one");
        return given;
    }

    private void Add(string code, string message, string mend) => _failures.Add(new Failure { Code = code, Field = "", Message = message, Mend = mend });
}
