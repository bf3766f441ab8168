namespace Hotline.Domain.Statistics;

/// <summary>How far triage and call takers agree, over the calls on which both have spoken.</summary>
/// <typeparam name="T">What they say: a priority, a category.</typeparam>
/// <remarks>The call taker usually saw what triage said, so this is how often they follow it, not how often it is right.
/// Immutable; compares by content.</remarks>
public sealed record Agreement<T>
    where T : struct
{
    /// <summary>How often each pair was said: the confusion matrix. <see cref="Counts{T}.Unknown"/> has the calls on which only
    /// one or neither has spoken.</summary>
    public required Counts<Judgement<T>> Pairs { get; init; }

    /// <summary>On how many calls triage alone has spoken.</summary>
    public required long TriageOnly { get; init; }

    /// <summary>On how many calls the call taker alone has spoken.</summary>
    public required long CallTakerOnly { get; init; }

    /// <summary>How often both said the same.</summary>
    public Share Agreed => CountOf(pair => EqualityComparer<T>.Default.Equals(pair.Triage, pair.CallTaker));

    /// <summary>Cohen's kappa (Cohen 1960): the agreement beyond that by chance, 1 at most and 0 when it is no better than
    /// chance. <c>null</c> without a call, and when both always say one and the same thing.</summary>
    public double? Kappa => ChanceCorrected((one, other) => EqualityComparer<T>.Default.Equals(one, other) ? 0 : 1);

    /// <summary>How many pairs are of a sort, among all pairs.</summary>
    /// <exception cref="ArgumentNullException">The condition is <c>null</c>.</exception>
    public Share CountOf(Func<Judgement<T>, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new Share(Pairs.Entries.Where(pair => condition(pair.Key)).Sum(pair => pair.Value), Pairs.Known);
    }

    /// <summary>Both together.</summary>
    /// <exception cref="ArgumentNullException">The other is <c>null</c>.</exception>
    public Agreement<T> Merge(Agreement<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Agreement<T>
        {
            Pairs = Pairs.Merge(other.Pairs),
            TriageOnly = TriageOnly + other.TriageOnly,
            CallTakerOnly = CallTakerOnly + other.CallTakerOnly,
        };
    }

    /// <summary>Kappa with whole-number weights of disagreement. The sums are exact, and one division comes last.</summary>
    internal double? ChanceCorrected(Func<T, T, int> disagreement)
    {
        var byTriage = Pairs.Entries.GroupBy(pair => pair.Key.Triage).Select(group => (Said: group.Key, Count: group.Sum(pair => pair.Value))).ToList();
        var byCallTaker = Pairs.Entries.GroupBy(pair => pair.Key.CallTaker).Select(group => (Said: group.Key, Count: group.Sum(pair => pair.Value))).ToList();
        Int128 observed = 0, expected = 0;
        foreach (var (pair, count) in Pairs.Entries) observed += (Int128)count * disagreement(pair.Triage, pair.CallTaker);
        foreach (var one in byTriage)
            foreach (var other in byCallTaker)
                expected += (Int128)one.Count * other.Count * disagreement(one.Said, other.Said);
        return expected == 0 ? null : 1 - ((double)(observed * Pairs.Known) / (double)expected);
    }
}
