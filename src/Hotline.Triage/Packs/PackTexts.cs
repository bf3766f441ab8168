using System.Collections.Immutable;
using Hotline.Domain.Agencies;
using Hotline.Domain.Categories;

namespace Hotline.Triage.Packs;

/// <summary>The codes and texts that rules refer to.</summary>
internal sealed class PackTexts
{
    public required ImmutableDictionary<Category, LocalizedText> Categories { get; init; }

    public required ImmutableDictionary<AgencyKind, LocalizedText> Agencies { get; init; }

    public required ImmutableDictionary<string, RulePackText> Instructions { get; init; }

    public required ImmutableDictionary<string, RulePackAdvice> Advice { get; init; }

    public required ImmutableDictionary<string, ReferralContact> Contacts { get; init; }
}
