using Hotline.Domain;

namespace Hotline.Abuse.Treatments;

/// <summary>How a call is greeted and queued now, by the caller's treatment and by what triage has found so far.</summary>
/// <remarks>An emergency comes first: once triage has raised a call to <see cref="Priority.Urgent"/> or more, the call is received as
/// anybody's, whatever the caller has done before. Every call is answered; nothing here can say otherwise. Immutable.</remarks>
public sealed record Reception
{
    private Reception()
    {
    }

    /// <summary>What is played before a call taker answers, or <c>null</c>. The call goes on by itself.</summary>
    public Wording? PlayFirst { get; private init; }

    /// <summary>What the call taker asks first, or <c>null</c> for the usual greeting.</summary>
    public Wording? AskFirst { get; private init; }

    /// <summary>What the call taker says at the end, or <c>null</c>.</summary>
    public Wording? SayAtEnd { get; private init; }

    /// <summary>Where the call stands among those that wait.</summary>
    public QueuePlace Queue { get; private init; }

    /// <summary>Whether the call is received as that of any other caller.</summary>
    public bool IsAsAnyOther => PlayFirst is null && AskFirst is null && SayAtEnd is null;

    /// <summary>How a call is received.</summary>
    /// <param name="treatment">The caller's treatment.</param>
    /// <param name="triaged">What triage is sure of: the lower end of its range. <c>null</c> before triage has said
    /// anything. It can rise during a call; work the reception out again whenever it does.</param>
    /// <exception cref="ArgumentOutOfRangeException">The priority is none of the five.</exception>
    public static Reception Of(Treatment treatment, Priority? triaged = null)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        if (triaged is < Priority.NonEmergency or > Priority.Immediate)
            throw new ArgumentOutOfRangeException(nameof(triaged), triaged, "Not one of the five levels.");
        if (triaged >= Priority.Urgent) return new Reception { Queue = QueuePlace.AtOnce };
        return treatment.Match(
            _ => new Reception(),
            advice => new Reception { SayAtEnd = advice.Say },
            warning => new Reception { PlayFirst = warning.Say },
            screening => new Reception { AskFirst = screening.Say },
            referral => new Reception { AskFirst = referral.Say });
    }
}
