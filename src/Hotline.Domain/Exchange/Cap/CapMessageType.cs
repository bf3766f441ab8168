namespace Hotline.Domain.Exchange.Cap;

/// <summary>What an alert does. The names are the words of CAP 1.2.</summary>
public enum CapMessageType
{
    /// <summary>It is the first about its incident.</summary>
    Alert = 0,

    /// <summary>It takes the place of those before.</summary>
    Update = 1,

    /// <summary>It takes back those before.</summary>
    Cancel = 2,

    /// <summary>It acknowledges those before.</summary>
    Ack = 3,

    /// <summary>It rejects those before.</summary>
    Error = 4,
}
