namespace Hotline.Domain.Exchange.Cap;

/// <summary>What kind of event an alert is about. The names are the words of CAP 1.2.</summary>
public enum CapCategory
{
    /// <summary>Earthquake, landslide and the like.</summary>
    Geo = 0,

    /// <summary>Weather and flood.</summary>
    Met = 1,

    /// <summary>General emergency and public safety.</summary>
    Safety = 2,

    /// <summary>Law enforcement, military, local security.</summary>
    Security = 3,

    /// <summary>Rescue and recovery.</summary>
    Rescue = 4,

    /// <summary>Fire suppression and rescue.</summary>
    Fire = 5,

    /// <summary>Medical and public health.</summary>
    Health = 6,

    /// <summary>Pollution and other matters of the environment.</summary>
    Env = 7,

    /// <summary>Public and private transport.</summary>
    Transport = 8,

    /// <summary>Utilities, telecommunication and other infrastructure.</summary>
    Infra = 9,

    /// <summary>Chemical, biological, radiological, nuclear or explosive.</summary>
    CBRNE = 10,

    /// <summary>Anything else.</summary>
    Other = 11,
}
