namespace Hotline.Domain.Statistics;

/// <summary>Counts what triage and call takers say.</summary>
internal sealed class AgreementBuilder<T>
    where T : struct
{
    private readonly CountsBuilder<Judgement<T>> _pairs = new();
    private long _triageOnly;
    private long _callTakerOnly;

    public void Add(T? triage, T? callTaker)
    {
        if (triage is { } one && callTaker is { } other)
        {
            _pairs.Add(new Judgement<T>(one, other));
            return;
        }

        _pairs.AddUnknown();
        if (triage is not null) _triageOnly++;
        if (callTaker is not null) _callTakerOnly++;
    }

    public Agreement<T> ToAgreement() => new() { Pairs = _pairs.ToCounts(), TriageOnly = _triageOnly, CallTakerOnly = _callTakerOnly };
}
