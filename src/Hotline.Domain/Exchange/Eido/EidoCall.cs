using System.Collections.Immutable;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using NodaTime;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>A call about the incident (<c>callComponent</c>).</summary>
/// <remarks>Immutable. Holds the number of the caller.</remarks>
public sealed record EidoCall : EidoComponent
{
    /// <summary>When it came in (<c>callStartTimestamp</c>).</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>When it was answered (<c>answerDate</c>), not before it came in; <c>null</c> when nobody did or it is not
    /// told.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <summary>Where it stands. Default begun.</summary>
    public EidoCallState State { get; init; }

    /// <summary>Who called whom. Default incoming.</summary>
    public EidoDirection Direction { get; init; }

    /// <summary>The <c>standardPrimaryCallType</c>, a word of the registry of call types: 1 to 100 characters. Default
    /// <see cref="EidoWords.Emergency"/>: it came in on an emergency number.</summary>
    /// <exception cref="ArgumentException">The value is something else.</exception>
    public string Type { get; init => field = EventText.Checked(value, MaxWord); } = EidoWords.Emergency;

    /// <summary>What it is about, in this library's categories (<c>localCallType</c>); <c>null</c> when nobody has
    /// said.</summary>
    public Category? Category { get; init; }

    /// <summary>How urgent it is (<c>priorityIdentifier</c>, highest to lowest in the order of the five levels);
    /// <c>null</c> when nobody has said.</summary>
    public Priority? Priority { get; init; }

    /// <summary>The number to call back (<c>callBackReference</c> to a <c>callbackComponent</c> with a <c>tel:</c> address);
    /// <c>null</c> when none is known. Personal data.</summary>
    public PhoneNumber? CallbackNumber { get; init; }

    /// <summary>The ids of calls that belong to it, such as callbacks (<c>relatedCallIdentifier</c>). They need not be in the
    /// document.</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> RelatedCalls { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The ids of the agents on it (<c>agentReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Agents { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The ids of its places (<c>locationReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Locations { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The ids of its notes (<c>notesReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> Notes { get; init => field = EidoLists.Checked(value, MaxId); } = [];

    /// <summary>The ids of the people on it or told of in it (<c>personReference</c>).</summary>
    /// <exception cref="ArgumentException">One is blank or longer than 500 characters.</exception>
    public ImmutableArray<string> People { get; init => field = EidoLists.Checked(value, MaxId); } = [];
}
