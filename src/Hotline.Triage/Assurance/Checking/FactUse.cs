using Hotline.Domain;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Facts that nobody gives or reads, and questions that are never asked.</summary>
internal static class FactUse
{
    public static void Check(CheckedPack subject)
    {
        var read = subject.Pack.Rules.SelectMany(rule => rule.Facts).ToHashSet(StringComparer.Ordinal);
        var raising = subject.Pack.Rules.Where(rule => rule.Priority > Priority.NonEmergency).SelectMany(rule => rule.Facts).ToHashSet(StringComparer.Ordinal);
        var given = subject.Origins.Phrases.SelectMany(phrase => phrase.Gives).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in subject.Pack.Facts)
        {
            var reach = subject.Reach(fact.Id).ToList();
            if (!reach.Exists(read.Contains))
            {
                if (given.Contains(fact.Id))
                    subject.Add(FindingKinds.FactUnread, fact, $"phrases give '{fact.Id}', and no rule reads it or a fact it lies within");
                else
                    subject.Add(FindingKinds.FactUnused, fact, $"no phrase gives '{fact.Id}' and no rule reads it");
            }
            else if (!reach.Exists(raising.Contains))
            {
                subject.Add(FindingKinds.QuestionUnneeded, fact, $"the question of '{fact.Id}' is never asked: no rule above {Priority.NonEmergency.ToCode()} reads it");
            }
        }
    }
}
