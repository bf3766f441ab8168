namespace Hotline.Triage.Assurance;

/// <summary>Compares members of parts of packs.</summary>
internal static class MemberChanges
{
    public static IEnumerable<MemberChange> Value(string member, string? old, string? @new)
    {
        var (from, to) = (old is "" ? null : old, @new is "" ? null : @new);
        if (!string.Equals(from, to, StringComparison.Ordinal)) yield return new MemberChange { Member = member, From = from, To = to };
    }

    public static IEnumerable<MemberChange> Text(string member, LocalizedText old, LocalizedText @new)
    {
        var languages = old.Languages.Union(@new.Languages, StringComparer.OrdinalIgnoreCase);
        return languages.SelectMany(language => Value($"{member}.{language}", In(old, language), In(@new, language)));
    }

    /// <summary>What was taken out and what was put in. The order does not count.</summary>
    public static IEnumerable<MemberChange> List(string member, IEnumerable<string> old, IEnumerable<string> @new)
    {
        var (gone, added) = Difference(old, @new);
        return gone.Select(one => new MemberChange { Member = member, From = one, To = null })
            .Concat(added.Select(one => new MemberChange { Member = member, From = null, To = one }));
    }

    /// <summary>What only one of two lists holds, as often as it stands there more.</summary>
    public static (List<string> Gone, List<string> Added) Difference(IEnumerable<string> old, IEnumerable<string> @new)
    {
        var (gone, added) = (old.ToList(), new List<string>());
        foreach (var one in @new)
            if (!gone.Remove(one))
                added.Add(one);
        return (gone, added);
    }

    private static string? In(LocalizedText text, string language) =>
        text.Languages.Contains(language, StringComparer.OrdinalIgnoreCase) ? text.In(language) : null;
}
