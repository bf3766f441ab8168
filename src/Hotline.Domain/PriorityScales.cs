namespace Hotline.Domain;

/// <summary>How <see cref="Priority"/> reads on scales that other systems use.</summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Priority</term><description>ambulance category; EIDO number written (numbers read); colour</description></listheader>
/// <item><term>Immediate</term><description>C1; 10 (9 and 10); red</description></item>
/// <item><term>Emergency</term><description>C2; 8 (7 and 8); red</description></item>
/// <item><term>Urgent</term><description>C3; 5 (4 to 6); yellow</description></item>
/// <item><term>Routine</term><description>C4; 2 (1 to 3); green</description></item>
/// <item><term>NonEmergency</term><description>none; 0 (0); none</description></item>
/// </list>
/// The categories are those of NHS England. EIDO (NENA-STA-021.1b) says that 0 to 10 are allowed and 10 is highest, but
/// not what the numbers between mean: the bands are this library's own, so agree on them with the receiving side.
/// The colours follow the Norwegian Index, where red covers all that is or may be a danger to life.
/// A scale for patients does not apply to a call without one; the mapping then only states the urgency.
/// </remarks>
public static class PriorityScales
{
    /// <summary>The ambulance category, or <c>null</c> for <see cref="Priority.NonEmergency"/>, which needs no ambulance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five levels.</exception>
    public static AmbulanceCategory? ToAmbulanceCategory(this Priority priority) => priority switch
    {
        Priority.Immediate => AmbulanceCategory.C1,
        Priority.Emergency => AmbulanceCategory.C2,
        Priority.Urgent => AmbulanceCategory.C3,
        Priority.Routine => AmbulanceCategory.C4,
        Priority.NonEmergency => null,
        _ => throw NotALevel(priority),
    };

    /// <summary>The level of an ambulance category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the four categories.</exception>
    public static Priority FromAmbulanceCategory(AmbulanceCategory category) => category switch
    {
        AmbulanceCategory.C1 => Priority.Immediate,
        AmbulanceCategory.C2 => Priority.Emergency,
        AmbulanceCategory.C3 => Priority.Urgent,
        AmbulanceCategory.C4 => Priority.Routine,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not one of C1 to C4."),
    };

    /// <summary>The EIDO <c>incidentCommonPriorityNumber</c>, 0 to 10, 10 highest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five levels.</exception>
    public static int ToEidoNumber(this Priority priority) => priority switch
    {
        Priority.Immediate => 10,
        Priority.Emergency => 8,
        Priority.Urgent => 5,
        Priority.Routine => 2,
        Priority.NonEmergency => 0,
        _ => throw NotALevel(priority),
    };

    /// <summary>The level of an EIDO <c>incidentCommonPriorityNumber</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 10.</exception>
    public static Priority FromEidoNumber(int number) => number switch
    {
        9 or 10 => Priority.Immediate,
        7 or 8 => Priority.Emergency,
        >= 4 and <= 6 => Priority.Urgent,
        >= 1 and <= 3 => Priority.Routine,
        0 => Priority.NonEmergency,
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "Not 0 to 10."),
    };

    /// <summary>The triage colour, or <c>null</c> for <see cref="Priority.NonEmergency"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the five levels.</exception>
    public static TriageColour? ToTriageColour(this Priority priority) => priority switch
    {
        Priority.Immediate or Priority.Emergency => TriageColour.Red,
        Priority.Urgent => TriageColour.Yellow,
        Priority.Routine => TriageColour.Green,
        Priority.NonEmergency => null,
        _ => throw NotALevel(priority),
    };

    /// <summary>The levels that a colour can mean: red alone does not tell <see cref="Priority.Emergency"/> from
    /// <see cref="Priority.Immediate"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the three colours.</exception>
    public static PriorityRange FromTriageColour(TriageColour colour) => colour switch
    {
        TriageColour.Red => new PriorityRange(Priority.Emergency, Priority.Immediate),
        TriageColour.Yellow => PriorityRange.Settled(Priority.Urgent),
        TriageColour.Green => PriorityRange.Settled(Priority.Routine),
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "Not green, yellow or red."),
    };

    private static ArgumentOutOfRangeException NotALevel(Priority priority) =>
        new(nameof(priority), priority, "Not one of the five levels.");
}
