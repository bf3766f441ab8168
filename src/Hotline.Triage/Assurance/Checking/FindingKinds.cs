using System.Collections.Immutable;

namespace Hotline.Triage.Assurance.Checking;

/// <summary>Everything that a check of a pack looks for. What keeps a pack from loading is told by the loader.</summary>
public static class FindingKinds
{
    private const string Exact = "exact";
    private const string OverWays = "exact for rules that can fire in at most 4,096 ways and hold no code";

    /// <summary>No phrase gives the fact and no rule reads it.</summary>
    public static FindingKind FactUnused { get; } = Warning(
        "fact-unused", "No phrase gives the fact and no rule reads it, a wider or a narrower one.", Exact, "Take the fact out, or write the rule that it is for.");

    /// <summary>Phrases give the fact and no rule reads it.</summary>
    public static FindingKind FactUnread { get; } = Warning(
        "fact-unread", "Phrases give the fact, and no rule reads it, a wider or a narrower one: what the caller says changes nothing.", Exact,
        "Write the rule that it is for, or turn its phrases into ignored ones.");

    /// <summary>The question of a fact is never asked.</summary>
    public static FindingKind QuestionUnneeded { get; } = Note(
        "question-unneeded", "Only rules of the lowest priority read the fact, and no answer to its question can raise the call: it is never asked.", Exact,
        "Nothing, when the fact is there for notes alone.");

    /// <summary>Phrases of a fact are missing in a language of the pack.</summary>
    public static FindingKind PhraseLanguageMissing { get; } = Note(
        "phrase-language-missing", "Phrases give the fact in one language of the pack and not in another.", "exact",
        "Add phrases in that language, or leave it when callers say it in the other.");

    /// <summary>An ignored or harmless phrase uses up the words of a phrase of danger.</summary>
    public static FindingKind PhraseSwallowsDanger { get; } = Note(
        "phrase-swallows-danger", "A longer phrase without danger uses up the words of a phrase of danger.", "bounded: wordings with a class of words are left out, # is read as 2 and a gap as nothing",
        "Read the wordings once more: could they be said while the danger is there?");

    /// <summary>The rule can never fire.</summary>
    public static FindingKind RuleNeverFires { get; } = Warning(
        "rule-never-fires", "Its conditions contradict one another, or 'unless' holds whenever 'when' does: no call can make it fire.", OverWays,
        "Put the conditions right, or take the rule out.");

    /// <summary>Whenever the rule fires, others decide as much and more.</summary>
    public static FindingKind RuleHidden { get; } = Warning(
        "rule-hidden", "Whenever it fires, another rule fires too that is as urgent, refers to the same agencies, gives the same instructions and advice, and names the call before it.", OverWays,
        "Take it out, or give it what it is meant to add.");

    /// <summary>The rule adds its reason alone.</summary>
    public static FindingKind RuleAddsReason { get; } = Note(
        "rule-adds-reason", "The rule is a case of another that decides the same at the same priority and category: all it adds is its own reason, which is told first.", OverWays,
        "Nothing, when the reason is what it is for; otherwise give it what it is meant to add.");

    /// <summary>The rule was too large to be looked at.</summary>
    public static FindingKind RuleNotCovered { get; } = Note(
        "rule-not-covered", "The rule holds code, or can fire in more ways than are tried: whether it can fire, is hidden, conflicts or falls is not known.", Exact,
        "Split the rule, or look at it by hand.");

    /// <summary>Two rules at the same conditions name the call differently.</summary>
    public static FindingKind CategoryConflict { get; } = Warning(
        "category-conflict", "Two rules always fire together, are equally urgent, and name unrelated categories: only the order of their ids decides which one is used.", OverWays,
        "Join the two rules, or tell their conditions apart.");

    /// <summary>Two rules at the same conditions give different advice.</summary>
    public static FindingKind AdviceConflict { get; } = Warning(
        "advice-conflict", "Two rules always fire together, are equally urgent, and give different closing advice: one of the two is never read.", OverWays,
        "Let both give the same advice, or tell their conditions apart.");

    /// <summary>A caller to whom somebody is sent is told that it was no emergency.</summary>
    public static FindingKind AdviceAgainstReferral { get; } = Warning(
        "advice-against-referral", "Whenever one of two equally urgent rules fires, the other does too: one sends somebody for a danger, the other closes the call as none.", OverWays,
        "Raise the rule of the danger, or take the advice out.");

    /// <summary>An urgent rule sends nobody.</summary>
    public static FindingKind RuleSendsNobody { get; } = Warning(
        "rule-sends-nobody", "The rule is urgent or more and refers to no agency.", Exact, "Add 'refer', or lower the priority.");

    /// <summary>Learning of a danger makes the call less urgent.</summary>
    public static FindingKind EvidenceLowers { get; } = Warning(
        "evidence-lowers", "The rule's 'when' needs that a danger is not there, and once it is known to be there nothing as urgent fires: learning of a danger lowers the call.",
        OverWays + "; a choice, and a number on whose direction the graver rules do not agree, have no direction of danger", "Say it with 'unless', or add the rule for both together.");

    /// <summary>Facts of a category that no rule decides.</summary>
    public static FindingKind CategoryGap { get; } = Note(
        "category-gap", "There are combinations of the facts that a category's rules read for which no rule of the pack fires.", "bounded: categories with at most 512 combinations",
        "Nothing, when the facts only matter together with others; otherwise add a rule.");

    /// <summary>A category was too large to look for gaps.</summary>
    public static FindingKind CategoryNotCovered { get; } = Note(
        "category-not-covered", "The facts of the category have more combinations than are tried: gaps were not looked for.", Exact, "Nothing; or part the category.");

    /// <summary>No rule has the category.</summary>
    public static FindingKind CategoryUnused { get; } = Warning(
        "category-unused", "No rule has the category or one below it.", Exact, "Take it out, or write its rule.");

    /// <summary>No rule refers to the agency.</summary>
    public static FindingKind AgencyUnused { get; } = Warning(
        "agency-unused", "No rule refers to the agency.", Exact, "Take it out, or refer to it.");

    /// <summary>No rule gives the instruction.</summary>
    public static FindingKind InstructionUnused { get; } = Warning(
        "instruction-unused", "No rule gives the instruction.", Exact, "Take it out, or name it in a rule's 'instruct'.");

    /// <summary>No rule gives the advice.</summary>
    public static FindingKind AdviceUnused { get; } = Warning(
        "advice-unused", "No rule gives the advice.", Exact, "Take it out, or name it in a rule's 'close'.");

    /// <summary>No text names the contact.</summary>
    public static FindingKind ContactUnused { get; } = Note(
        "contact-unused", "No instruction or advice names the contact.", Exact, "Nothing, when the host shows it; otherwise take it out.");

    /// <summary>A text, or a rule from code, does not say where it comes from.</summary>
    public static FindingKind SourceMissing { get; } = Warning(
        "source-missing", "The rule, instruction or advice does not say who says so.", Exact, "Add 'source'.");

    /// <summary>A text has no wording in a language.</summary>
    public static FindingKind LanguageMissing { get; } = Warning(
        "language-missing", "A text has no wording in a language of the pack; the loader refuses this in files.", Exact, "Add the wording.");

    /// <summary>The day of a rule's next review has come.</summary>
    public static FindingKind RuleExpired { get; } = Warning(
        "rule-expired", "The day from which the rule must be reviewed again has come. It goes on deciding.", "exact for the day given", "Review it, and set 'reviewedOn' and 'expiresOn'.");

    /// <summary>A rule has no example that it matches, or none that it avoids.</summary>
    public static FindingKind ExampleMissing { get; } = Warning(
        "example-missing", "The rule has no example that it matches, or none that it avoids; the loader refuses this in files.", Exact, "Add both.");

    /// <summary>An example has nothing to do with its rule.</summary>
    public static FindingKind ExampleUnrelated { get; } = Note(
        "example-unrelated", "The example gives none of the facts that the rule reads, and has no word of four letters or more in common with the rule's other examples or phrases: it shows nothing about the rule.",
        "bounded: the words of wordings in classes are not compared", "Use a call that is nearly one for the rule.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<FindingKind> All { get; } =
    [
        .. new[]
        {
            FactUnused, FactUnread, QuestionUnneeded, PhraseLanguageMissing, PhraseSwallowsDanger, RuleNeverFires, RuleHidden, RuleAddsReason, RuleNotCovered, CategoryConflict,
            AdviceConflict, AdviceAgainstReferral, RuleSendsNobody, EvidenceLowers, CategoryGap, CategoryNotCovered, CategoryUnused, AgencyUnused,
            InstructionUnused, AdviceUnused, ContactUnused, SourceMissing, LanguageMissing, RuleExpired, ExampleMissing, ExampleUnrelated,
        }.OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];

    private static FindingKind Warning(string code, string summary, string reach, string mend) =>
        new() { Code = code, Severity = FindingSeverity.Warning, Summary = summary, Reach = reach, Mend = mend };

    private static FindingKind Note(string code, string summary, string reach, string mend) =>
        new() { Code = code, Severity = FindingSeverity.Note, Summary = summary, Reach = reach, Mend = mend };
}
