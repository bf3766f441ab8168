using System.Collections.Immutable;

namespace Hotline.Domain.Agencies;

/// <summary>The kinds of agency that the library knows. Rule packs may use others.</summary>
public static class AgencyKinds
{
    /// <summary>Ambulance and public safety centre (PSC 119).</summary>
    public static AgencyKind Ambulance { get; } = AgencyKind.Parse("ambulance");

    /// <summary>Fire brigade (damkar).</summary>
    public static AgencyKind FireBrigade { get; } = AgencyKind.Parse("fire-brigade");

    /// <summary>Search and rescue.</summary>
    public static AgencyKind Rescue { get; } = AgencyKind.Parse("rescue");

    /// <summary>Police.</summary>
    public static AgencyKind Police { get; } = AgencyKind.Parse("police");

    /// <summary>Disaster management agency (BPBD).</summary>
    public static AgencyKind DisasterAgency { get; } = AgencyKind.Parse("disaster-agency");

    /// <summary>Electricity, gas, water, telephone.</summary>
    public static AgencyKind Utility { get; } = AgencyKind.Parse("utility");

    /// <summary>The desk for complaints about public services (aduan).</summary>
    public static AgencyKind ComplaintsDesk { get; } = AgencyKind.Parse("complaints-desk");

    /// <summary>Social services (dinas sosial).</summary>
    public static AgencyKind SocialServices { get; } = AgencyKind.Parse("social-services");

    /// <summary>The eight kinds, in the order above.</summary>
    public static ImmutableArray<AgencyKind> All { get; } =
        [Ambulance, FireBrigade, Rescue, Police, DisasterAgency, Utility, ComplaintsDesk, SocialServices];

    /// <summary>Whether a kind is one of the eight.</summary>
    public static bool IsWellKnown(AgencyKind kind) => All.Contains(kind);
}
