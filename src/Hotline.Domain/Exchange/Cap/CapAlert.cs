using Hotline.Domain.Calls;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;
using NodaTime;

namespace Hotline.Domain.Exchange.Cap;

/// <summary>An alert about a major incident, for other services and the public: OASIS Common Alerting Protocol 1.2, with one
/// information block and one area.</summary>
/// <remarks>Immutable; compares by value. Whoever writes an alert for the public leaves out what would point at a caller. The
/// text form names the alert alone.</remarks>
public sealed record CapAlert
{
    internal const int MaxName = 200;
    internal const int MaxText = 10_000;

    /// <summary>The name of the alert, given by the sender: 1 to 200 characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Identifier { get; init => field = EventText.Checked(value, MaxName); }

    /// <summary>Who sends it, such as a domain name: 1 to 200 characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Sender { get; init => field = EventText.Checked(value, MaxName); }

    /// <summary>When it was sent. CAP has whole seconds: parts of a second are not written.</summary>
    public required Instant Sent { get; init; }

    /// <summary>What it is for. Say <see cref="CapStatus.Actual"/> only when it is real.</summary>
    public required CapStatus Status { get; init; }

    /// <summary>What it does.</summary>
    public required CapMessageType MessageType { get; init; }

    /// <summary>Whom it is for.</summary>
    public required CapScope Scope { get; init; }

    /// <summary>The incident it is about, or <c>null</c>.</summary>
    public IncidentId? Incident { get; init; }

    /// <summary>The language of its texts, as an IETF tag of 1 to 200 characters. Default <c>id</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string Language { get; init => field = EventText.Checked(value, MaxName); } = "id";

    /// <summary>What kind of event it is.</summary>
    public required CapCategory Category { get; init; }

    /// <summary>What has happened, in words: 1 to 200 characters, not blank.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public required string Event { get; init => field = EventText.Checked(value, MaxName); }

    /// <summary>How soon to act. Default not known.</summary>
    public CapUrgency Urgency { get; init; }

    /// <summary>How grave it is. Default not known.</summary>
    public CapSeverity Severity { get; init; }

    /// <summary>How sure it is. Default not known.</summary>
    public CapCertainty Certainty { get; init; }

    /// <summary>Until when it holds, in whole seconds, or <c>null</c>.</summary>
    public Instant? Expires { get; init; }

    /// <summary>A line for people: 1 to 10,000 characters, or <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? Headline { get; init => field = EventText.CheckedOrNull(value, MaxText); }

    /// <summary>What has happened, at length: 1 to 10,000 characters, or <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? Description { get; init => field = EventText.CheckedOrNull(value, MaxText); }

    /// <summary>What to do: 1 to 10,000 characters, or <c>null</c>.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? Instruction { get; init => field = EventText.CheckedOrNull(value, MaxText); }

    /// <summary>The area in words: 1 to 10,000 characters; <c>null</c> when there is no area, and then no circle is
    /// written either.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string? AreaDescription { get; init => field = EventText.CheckedOrNull(value, MaxText); }

    /// <summary>The middle of the area, and as its uncertainty the radius; or <c>null</c>. Nothing else of the position is
    /// written, and an unknown radius is written as 0, as CAP has it.</summary>
    public Position? Position { get; init; }

    /// <summary>The name of the alert.</summary>
    public override string ToString() => $"alert {Identifier}";
}
