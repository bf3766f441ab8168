using Hotline.Domain;
using NodaTime;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>What each rule owes to those who rely on it: somebody to send, a source, a language, examples, a review.</summary>
internal static class RuleCare
{
    public static void Check(CheckedPack subject, LocalDate? day)
    {
        foreach (var rule in subject.Pack.Rules)
        {
            if (rule.Priority >= Priority.Urgent && rule.Refer.IsEmpty)
                subject.Add(FindingKinds.RuleSendsNobody, rule, $"'{rule.Id}' is {rule.Priority.ToCode()} and refers to nobody");
            if (string.IsNullOrWhiteSpace(rule.Source))
                subject.Add(FindingKinds.SourceMissing, rule, $"'{rule.Id}' does not say who says so");
            foreach (var language in subject.Pack.Languages.Except(rule.Why.Languages, StringComparer.OrdinalIgnoreCase))
                subject.Add(FindingKinds.LanguageMissing, rule, $"'why' of '{rule.Id}' has no wording in '{language}'");
            if (rule.Match.IsEmpty) subject.Add(FindingKinds.ExampleMissing, rule, $"'{rule.Id}' has no example that it matches");
            if (rule.Avoid.IsEmpty) subject.Add(FindingKinds.ExampleMissing, rule, $"'{rule.Id}' has no example that it avoids");
            if (rule.ExpiresOn <= day)
                subject.Add(FindingKinds.RuleExpired, rule, $"'{rule.Id}' was to be reviewed by {NodaTime.Text.LocalDatePattern.Iso.Format(rule.ExpiresOn!.Value)}{(rule.Owner.Length > 0 ? $"; {rule.Owner} answers for it" : "")}");
        }
    }
}
