namespace Hotline.Domain.Exchange.Cap;

/// <summary>What an alert is for. The names are the words of CAP 1.2.</summary>
public enum CapStatus
{
    /// <summary>Real: act on it.</summary>
    Actual = 0,

    /// <summary>For the participants of an exercise.</summary>
    Exercise = 1,

    /// <summary>For the network that carries alerts.</summary>
    System = 2,

    /// <summary>A technical test; to be disregarded.</summary>
    Test = 3,

    /// <summary>Not for use yet.</summary>
    Draft = 4,
}
