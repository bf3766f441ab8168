namespace Hotline.Abuse.Conduct;

/// <summary>A total order of evidence: by id, then time, then kind. What has the same id stands together.</summary>
internal sealed class EvidenceOrder : IComparer<Evidence>
{
    public static readonly EvidenceOrder Instance = new();

    public int Compare(Evidence? x, Evidence? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = string.CompareOrdinal(x.Id, y.Id);
        if (order == 0) order = x.At.CompareTo(y.At);
        return order == 0 ? x.Kind - y.Kind : order;
    }
}
