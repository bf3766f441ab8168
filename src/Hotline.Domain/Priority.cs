namespace Hotline.Domain;

/// <summary>How urgent a call is, in five ordered levels. A greater value is more urgent, so levels compare with
/// <c>&lt;</c> and <c>&gt;</c>.</summary>
/// <remarks>The default value is <see cref="NonEmergency"/>. The mapping to ambulance categories, EIDO numbers and
/// triage colours is in <see cref="PriorityScales"/>.</remarks>
public enum Priority
{
    /// <summary>No emergency: information, a chat, a matter for another desk.</summary>
    NonEmergency = 0,

    /// <summary>Needs somebody, but not quickly: hours or days.</summary>
    Routine = 1,

    /// <summary>Needs help soon; no life is known to be in danger.</summary>
    Urgent = 2,

    /// <summary>Serious harm is happening or close; help must be sent at once.</summary>
    Emergency = 3,

    /// <summary>Life in danger now.</summary>
    Immediate = 4,
}
