using System.Collections.Immutable;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Assurance;

/// <summary>Says which parts of a condition are different.</summary>
internal static class ConditionChanges
{
    public static IEnumerable<MemberChange> Between(string member, Condition? old, Condition? @new)
    {
        var (from, to) = (old?.ToString(), @new?.ToString());
        if (string.Equals(from, to, StringComparison.Ordinal)) return [];
        var whole = new MemberChange { Member = member, From = from, To = to };
        if (old is null || @new is null) return [whole];

        // The same parts in another order, or a group of one in place of its part, are still written otherwise.
        var parts = PartsBetween(member, old, @new).ToList();
        return parts.Count > 0 ? parts : [whole];
    }

    private static IEnumerable<MemberChange> PartsBetween(string member, Condition old, Condition @new)
    {
        // A condition that stands alone is a group of one, so that a second one beside it is an addition. That goes for "all": a
        // second one beside it under "any" makes it another condition.
        if (old is AnyOf anyOld && @new is AnyOf anyNew) return Parts($"{member}, of which any", anyOld.Conditions, anyNew.Conditions);
        if (old is AtLeastOf someOld && @new is AtLeastOf someNew)
            return [.. MemberChanges.Value($"{member}, how many at least", Text(someOld.Count), Text(someNew.Count)), .. Parts($"{member}, of which some", someOld.Conditions, someNew.Conditions)];
        return old is AllOf || @new is AllOf ? Parts(member, PartsOf(old), PartsOf(@new)) : [];
    }

    private static ImmutableArray<Condition> PartsOf(Condition condition) => condition is AllOf all ? all.Conditions : [condition];

    private static IEnumerable<MemberChange> Parts(string member, ImmutableArray<Condition> old, ImmutableArray<Condition> @new)
    {
        var (gone, added) = MemberChanges.Difference(old.Select(part => part.ToString()!), @new.Select(part => part.ToString()!));
        if (gone.Count != 1 || added.Count != 1) return MemberChanges.List(member, gone, added);
        var (from, to) = (Find(old, gone[0]), Find(@new, added[0]));

        // One part became another: say what of it did, where it can be taken apart.
        return from is GroupCondition && to.GetType() == from.GetType()
            ? Between(member, from, to)
            : [new MemberChange { Member = member, From = gone[0], To = added[0] }];
    }

    private static Condition Find(ImmutableArray<Condition> parts, string text) => parts.First(part => string.Equals(part.ToString(), text, StringComparison.Ordinal));

    private static string Text(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
