namespace Hotline.Domain.Calls;

/// <summary>Something done with a call at the desk, by a person or a program.</summary>
public abstract record DeskEvent : CallEvent
{
    private protected DeskEvent()
    {
    }

    /// <summary>Who did it, as a code of the desk, call taker or program, never a person's name; <c>null</c> when not
    /// known.</summary>
    public string? By { get; init; }
}
