using Hotline.LinkedSources;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the section <c>asides</c>.</summary>
/// <param name="facts">The facts there are.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class AsidesReader(IReadOnlyDictionary<string, NumberedFact> facts, PackProblems problems)
{
    /// <summary>The asides of a pack and its overlays. An overlay changes those that it names.</summary>
    public Asides Read(IReadOnlyList<PackDocument> documents)
    {
        var asides = new Asides(Imagined: null, Past: null, Contradicted: null);
        foreach (var document in documents)
            if (document.Entry.Asides is { } entry)
                asides = Read(new Placed<AsidesEntry>(entry, document, "asides"), asides);
        return asides;
    }

    private Asides Read(Placed<AsidesEntry> place, Asides before)
    {
        problems.CheckMembers(place, PackJson.Default.AsidesEntry);
        return new Asides(
            Read(place, "hypothetical", place.Value.Hypothetical, mayLieWithin: false) ?? before.Imagined,
            Read(place, "past", place.Value.Past, mayLieWithin: false) ?? before.Past,
            Read(place, "contradicted", place.Value.Contradicted, mayLieWithin: true) ?? before.Contradicted);
    }

    private int? Read(Placed<AsidesEntry> asides, string name, string? fact, bool mayLieWithin)
    {
        if (fact is null) return null;
        if (!facts.TryGetValue(fact, out var known))
            problems.Add("fact-unknown", asides.Member(name, fact), $"unknown fact '{fact}'", Suggestion.Mend(fact, facts.Keys, "define it under 'facts'"));
        else if (known.Definition.Kind is not FactKind.Boolean)
            problems.Add("aside-wrong", asides.Member(name, fact), $"'{fact}' is no boolean fact", "name a boolean fact");
        else if (known.Definition.Within is not null && !mayLieWithin)
            problems.Add("aside-wrong", asides.Member(name, fact), $"'{fact}' is no plain boolean fact", "name a boolean fact that lies within no other: a danger does not follow from what is imagined");
        else
            return known.Order;
        return null;
    }
}
