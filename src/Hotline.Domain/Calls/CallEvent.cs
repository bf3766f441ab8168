using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain.Callers;
using NodaTime;

namespace Hotline.Domain.Calls;

/// <summary>Something that happened to a call.</summary>
/// <remarks>A closed hierarchy: <see cref="Kind"/> says which one it is. What the line reports derives from this
/// directly, what is done at the desk from <see cref="DeskEvent"/>. Immutable; compares by value, so a redelivered event
/// equals the first. Its text form gives kind, call and time, and nothing that was said.</remarks>
public abstract record CallEvent
{
    private protected CallEvent()
    {
    }

    /// <summary>The call it happened to.</summary>
    public required CallId Call { get; init; }

    /// <summary>When it happened.</summary>
    public required Instant At { get; init; }

    /// <summary>Who is calling, or <c>null</c> when the event does not say. Usually told on ringing; later events may
    /// tell it again, which makes up for a lost one.</summary>
    public CallerIdentity? Caller { get; init; }

    /// <summary>Which kind of event it is.</summary>
    public abstract CallEventKind Kind { get; }

    /// <summary>A name of the event, worked out from all of its content: 32 hexadecimal digits. Equal events have equal
    /// names, other events have others, so a store can tell a redelivered event by it.</summary>
    /// <remarks>The same in every version of the library. A caller's number could be guessed from it by trial: keep it with
    /// the event, and out of logs. Worked out anew at each call.</remarks>
    public string EventId => CallEventDigest.Of(this);

    /// <summary>What the event says beyond call, time and caller, in a fixed order. With these it is equal to another
    /// event exactly when its kind and this are.</summary>
    internal abstract ImmutableArray<string?> Content { get; }

    /// <summary>The kind, the call and the time. No number, name or free text.</summary>
    public sealed override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind.ToCode()} of {Call} at {At}");
}
