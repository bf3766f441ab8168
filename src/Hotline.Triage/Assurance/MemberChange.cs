namespace Hotline.Triage.Assurance;

/// <summary>What is different in one member of a rule, a fact or a text.</summary>
public sealed record MemberChange
{
    /// <summary>The member, as it is called in pack files, such as <c>priority</c>, <c>when</c> or <c>why.id</c>.</summary>
    public required string Member { get; init; }

    /// <summary>What stood there; <c>null</c> for something that was added.</summary>
    public required string? From { get; init; }

    /// <summary>What stands there now; <c>null</c> for something that was taken out.</summary>
    public required string? To { get; init; }

    /// <summary>Such as <c>priority from urgent to emergency</c>, <c>when without 'people-trapped'</c>, <c>refer with 'police'</c>.</summary>
    public override string ToString() => (From, To) switch
    {
        (null, _) => $"{Member} with '{To}'",
        (_, null) => $"{Member} without '{From}'",
        _ => $"{Member} from '{From}' to '{To}'",
    };
}
