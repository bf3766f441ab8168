namespace Hotline.Domain.Callers;

/// <summary>A caller who withheld their number, or whose number the line did not give or gave unreadably.</summary>
public sealed record Withheld : CallerIdentity
{
    /// <summary>The word <c>withheld</c>.</summary>
    public override string ToString() => "withheld";
}
