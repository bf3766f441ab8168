using Hotline.Cli.Output;
using Hotline.Domain;
using Hotline.Triage;
using Spectre.Console;

namespace Hotline.Cli.Live;

/// <summary>What an input changed in the decision, in words.</summary>
internal static class LiveChanges
{
    /// <summary>One line of markup for each change; empty when there is none.</summary>
    public static IEnumerable<string> Between(TriageDecision before, TriageDecision after, DecisionWording wording)
    {
        if (before.Priority.Definite != after.Priority.Definite)
            yield return $"priority {before.Priority.Definite.ToCode()} → {DecisionWording.Coloured(after.Priority.Definite)}";
        if (before.Priority.Possible != after.Priority.Possible)
            yield return $"possible {before.Priority.Possible.ToCode()} → {DecisionWording.Coloured(after.Priority.Possible)}";
        if (before.Category != after.Category)
            yield return $"category {Markup.Escape(wording.Title(before))} → {Markup.Escape(wording.Title(after))}";
        foreach (var change in Sets("refer to", before.Agencies.Select(agency => agency.Code), after.Agencies.Select(agency => agency.Code))) yield return change;
        foreach (var change in Sets("known", Facts(before), Facts(after))) yield return change;
    }

    private static IEnumerable<string> Facts(TriageDecision decision) => decision.Facts.Known.Select(fact => $"{fact.Fact} = {fact.Value}");

    private static IEnumerable<string> Sets(string what, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, now) = (before.ToList(), after.ToList());
        var added = now.Except(old, StringComparer.Ordinal).ToList();
        var gone = old.Except(now, StringComparer.Ordinal).ToList();
        if (added.Count > 0) yield return $"{what}: + {Markup.Escape(string.Join(", ", added))}";
        if (gone.Count > 0) yield return $"{what}: − {Markup.Escape(string.Join(", ", gone))}";
    }
}
