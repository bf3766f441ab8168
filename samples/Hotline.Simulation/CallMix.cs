namespace Hotline.Simulation;

/// <summary>The shares that calls are drawn with. Those with a place are published; the others are assumed, and say so.</summary>
internal static class CallMix
{
    /// <summary>Kota Semarang 2025 to September: of 22,021 calls 9,576 emergencies (repronews.id).</summary>
    public const double Emergency = 9_576 / 22_021.0;

    /// <summary>The same: 3,949 asked for information. The others were pranks or silent.</summary>
    public const double Information = 3_949 / 22_021.0;

    /// <summary>The same, over the 273 days to the end of September.</summary>
    public const double SemarangCallsPerDay = 22_021 / 273.0;

    /// <summary>Kabupaten Purworejo, January to June 2024: 386 pranks, 429 silent (inews.id).</summary>
    public const double SilentOfFalse = 429 / (429.0 + 386.0);

    /// <summary>Assumed: of the pranks so many are insults, and so many sent units for nothing.</summary>
    public const double AbusiveOfPrank = 0.07, HoaxOfPrank = 0.03;

    /// <summary>Assumed: of the silent calls so many turn out to be pockets and children.</summary>
    public const double UnintentionalOfSilent = 0.25;

    /// <summary>Assumed: of the calls for information so many are complaints, and so many chats.</summary>
    public const double ComplaintOfInformation = 0.3, ChatOfInformation = 0.2;

    /// <summary>Assumed: the caller is gone before the answer.</summary>
    public const double Abandoned = 0.06;

    /// <summary>Assumed: seconds from ringing to the answer, the median at a quiet hour, and how far they scatter.</summary>
    public const double AnswerMedian = 6, AnswerScatter = 0.55;

    /// <summary>Assumed: nobody wrote the district down.</summary>
    public const double DistrictUnknown = 0.12;

    /// <summary>Assumed: triage finds the category, and the priority, that the call taker then gives.</summary>
    public const double CategoryAgreed = 0.9, PriorityAgreed = 0.85;

    /// <summary>Assumed, but for the order: most emergencies ask for an ambulance.</summary>
    public static readonly (string Category, double Weight)[] Emergencies =
    [
        ("medical", 34), ("medical.labour", 5), ("medical.cardiac-arrest", 2), ("traffic.collision", 17), ("fire.building", 8), ("fire.vegetation", 6),
        ("rescue.animal", 9), ("rescue", 3), ("disaster.flood", 3), ("disaster.landslide", 2), ("security.theft", 4), ("security.violence", 3),
        ("hazard.power-line", 3), ("hazard.tree", 3), ("welfare.missing-person", 3),
    ];

    /// <summary>Assumed: calls by hour of the day, from midnight.</summary>
    public static readonly double[] Hours = [2.2, 1.6, 1.2, 1.0, 1.2, 2.0, 3.2, 4.4, 5.2, 5.6, 5.8, 5.6, 5.2, 5.4, 5.6, 5.8, 6.0, 6.2, 6.4, 6.4, 5.8, 4.8, 3.8, 2.8];

    /// <summary>Assumed: calls by day of the week, from Monday.</summary>
    public static readonly double[] Days = [0.95, 0.92, 0.93, 0.96, 1.02, 1.15, 1.07];

    /// <summary>Assumed: calls by district in the order of the codes; more in the towns.</summary>
    public static readonly double[] Districts = [22, 7, 9, 9, 7, 5, 2, 4, 4, 4, 4, 8, 9, 3, 1, 2, 2];
}
