using System.Collections.Immutable;
using System.Globalization;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Hotline.Triage.Rules;
using NodaTime;
using NodaTime.Text;

namespace Hotline.Triage.Assurance;

/// <summary>What two packs hold differently: rules, facts, the number of phrases, texts.</summary>
public static class PackChanges
{
    /// <summary>The changes from one pack to another: rules first, then facts, phrases and texts, each in ordinal order of ids.</summary>
    /// <remarks>Conditions are compared as they are written: two ways to say the same are a change. Phrases are counted, not
    /// named; where their number is the same but something about the reading of notes is not, one change says so.</remarks>
    public static ImmutableArray<PackChange> Between(RulePack old, RulePack @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return
        [
            .. Parts("rule", old.Rules, @new.Rules, rule => rule.Id, OfRule, rule => rule.Location),
            .. Parts("fact", old.Facts, @new.Facts, fact => fact.Id, OfFact),
            .. Phrases(old, @new),
            .. Parts("category", old.Categories, @new.Categories, pair => pair.Key.Code, (a, b) => MemberChanges.Text("title", a.Value, b.Value)),
            .. Parts("agency", old.Agencies, @new.Agencies, pair => pair.Key.Code, (a, b) => MemberChanges.Text("title", a.Value, b.Value)),
            .. Parts("instruction", old.Instructions.Values, @new.Instructions.Values, text => text.Id, OfInstruction),
            .. Parts("advice", old.Advice.Values, @new.Advice.Values, advice => advice.Id, OfAdvice),
            .. Parts("contact", old.Contacts.Values, @new.Contacts.Values, contact => contact.Id, OfContact),
            .. OfPack(old, @new),
        ];
    }

    private static IEnumerable<PackChange> Parts<T>(
        string part, IEnumerable<T> old, IEnumerable<T> @new, Func<T, string> id, Func<T, T, IEnumerable<MemberChange>> members, Func<T, string>? location = null)
    {
        var (before, after) = (old.ToDictionary(id, StringComparer.Ordinal), @new.ToDictionary(id, StringComparer.Ordinal));
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (was, isNow) = (before.TryGetValue(name, out var from), after.TryGetValue(name, out var to));
            ImmutableArray<MemberChange> changes = was && isNow ? [.. members(from!, to!)] : [];
            if (was && isNow && changes.IsEmpty) continue;
            yield return new PackChange
            {
                Kind = !was ? PackChangeKind.Added : !isNow ? PackChangeKind.Removed : PackChangeKind.Changed,
                Part = part,
                Id = name,
                Members = changes,
                Location = location?.Invoke(isNow ? to! : from!) ?? "",
            };
        }
    }

    private static IEnumerable<MemberChange> OfRule(Rule old, Rule @new) =>
    [
        .. MemberChanges.Value("category", old.Category.Code, @new.Category.Code),
        .. MemberChanges.Value("priority", old.Priority.ToCode(), @new.Priority.ToCode()),
        .. MemberChanges.Value("names", old.Names ? "true" : null, @new.Names ? "true" : null),
        .. ConditionChanges.Between("when", old.When, @new.When),
        .. ConditionChanges.Between("unless", old.Unless, @new.Unless),
        .. MemberChanges.List("refer", old.Refer.Select(agency => agency.Code), @new.Refer.Select(agency => agency.Code)),
        .. MemberChanges.List("instruct", old.Instruct, @new.Instruct),
        .. MemberChanges.Value("close", old.Close, @new.Close),
        .. MemberChanges.Text("why", old.Why, @new.Why),
        .. MemberChanges.Value("source", old.Source, @new.Source),
        .. MemberChanges.Value("owner", old.Owner, @new.Owner),
        .. MemberChanges.Value("reviewedOn", Text(old.ReviewedOn), Text(@new.ReviewedOn)),
        .. MemberChanges.Value("expiresOn", Text(old.ExpiresOn), Text(@new.ExpiresOn)),
        .. MemberChanges.List("examples.match", old.Match.Select(Wording), @new.Match.Select(Wording)),
        .. MemberChanges.List("examples.avoid", old.Avoid.Select(Wording), @new.Avoid.Select(Wording)),
    ];

    private static IEnumerable<MemberChange> OfFact(FactDefinition old, FactDefinition @new) =>
    [
        .. MemberChanges.Value("values", old.DescribeValues(), @new.DescribeValues()),
        .. MemberChanges.Value("within", old.Within, @new.Within),
        .. MemberChanges.Value("beyondDoubt", old.IsBeyondDoubt ? "true" : null, @new.IsBeyondDoubt ? "true" : null),
        .. MemberChanges.Text("question", old.Question, @new.Question),
        .. old.Choices.Join(@new.Choices, choice => choice.Code, choice => choice.Code, (a, b) => (a, b), StringComparer.Ordinal)
            .SelectMany(pair => MemberChanges.Text($"choices.{pair.a.Code}", pair.a.Title, pair.b.Title)),
    ];

    private static IEnumerable<MemberChange> OfInstruction(RulePackText old, RulePackText @new) =>
    [
        .. MemberChanges.Text("text", old.Text, @new.Text),
        .. MemberChanges.Value("source", old.Source, @new.Source),
    ];

    private static IEnumerable<MemberChange> OfContact(ReferralContact old, ReferralContact @new) =>
    [
        .. MemberChanges.Value("number", old.Number, @new.Number),
        .. MemberChanges.Text("title", old.Title, @new.Title),
        .. MemberChanges.Value("source", old.Source, @new.Source),
    ];

    private static IEnumerable<MemberChange> OfAdvice(RulePackAdvice old, RulePackAdvice @new) =>
    [
        .. MemberChanges.Text("text", old.FirstTime, @new.FirstTime),
        .. MemberChanges.Text("repeated", old.Repeated, @new.Repeated),
        .. MemberChanges.Text("afterWarning", old.AfterWarning, @new.AfterWarning),
        .. MemberChanges.Value("source", old.Source, @new.Source),
    ];

    private static IEnumerable<PackChange> OfPack(RulePack old, RulePack @new)
    {
        ImmutableArray<MemberChange> members =
        [
            .. MemberChanges.Value("name", old.Name, @new.Name),
            .. MemberChanges.Value("languages", string.Join(' ', old.Languages), string.Join(' ', @new.Languages)),
            .. MemberChanges.Value("defaultLanguage", old.DefaultLanguage, @new.DefaultLanguage),
        ];
        if (!members.IsEmpty) yield return new PackChange { Kind = PackChangeKind.Changed, Part = "pack", Id = @new.Name, Members = members };
    }

    private static IEnumerable<PackChange> Phrases(RulePack old, RulePack @new)
    {
        if (old.NoteReader is not NoteReader before || @new.NoteReader is not NoteReader after) yield break;
        var (was, isNow) = (before.CountWordings(), after.CountWordings());
        var any = false;
        foreach (var fact in was.Keys.Union(isNow.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (from, to) = (was.GetValueOrDefault(fact), isNow.GetValueOrDefault(fact));
            if (from == to) continue;
            any = true;
            yield return Phrases(fact, new MemberChange { Member = "number", From = from.ToString(CultureInfo.InvariantCulture), To = to.ToString(CultureInfo.InvariantCulture) });
        }

        if (any || old.Files.IsEmpty || @new.Files.IsEmpty) yield break;
        var (oldHash, newHash) = (PackHash.OfLexicon(old.Files), PackHash.OfLexicon(@new.Files));
        if (!string.Equals(oldHash, newHash, StringComparison.Ordinal))
            yield return Phrases("all", new MemberChange { Member = "wordings, cues, spellings or leanings", From = oldHash[..12], To = newHash[..12] });
    }

    private static PackChange Phrases(string fact, MemberChange change) =>
        new() { Kind = PackChangeKind.Changed, Part = "phrases", Id = fact, Members = [change] };

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static string Wording(RuleExample example) => string.Join(", ", example.Facts.Select(fact => $"{fact.Key} = {fact.Value}")
        .Prepend(example.Note).Where(part => part.Length > 0));
}
