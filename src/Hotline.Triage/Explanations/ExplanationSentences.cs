using System.Globalization;
using Hotline.Domain;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Questions;
using Hotline.Triage.Rules;

namespace Hotline.Triage.Explanations;

/// <summary>Puts facts, conditions and changes into words of one language.</summary>
internal sealed class ExplanationSentences(FactVocabulary vocabulary, string language)
{
    private readonly QuestionWording _answers = QuestionWording.In(language);

    public string Language => language;

    public ExplanationWording Wording { get; } = ExplanationWording.In(language);

    public static string Say(string template, params object[] parts) => string.Format(CultureInfo.InvariantCulture, template, parts);

    public string Level(Priority priority) => _answers.Levels[(int)priority];

    /// <summary>Such as <c>Is there fire? yes (note: "kebakaran")</c>.</summary>
    public string Evidence(ExplainedFact fact) => $"{Question(fact.Fact)} {Known(fact)}";

    /// <summary>Such as <c>yes (note: "kebakaran")</c>.</summary>
    public string Known(ExplainedFact fact) => fact.Origin switch
    {
        null => Wording.Unknown,
        FactOrigin.Implied => $"{Value(fact.Fact, fact.Value)} ({Say(Wording.Origins[(int)FactOrigin.Implied], Cause(fact))})",
        FactOrigin.Note or FactOrigin.Leaning => $"{Value(fact.Fact, fact.Value)} ({Say(Wording.Origins[(int)fact.Origin], Words(fact))})",
        _ => $"{Value(fact.Fact, fact.Value)} ({Wording.Origins[(int)FactOrigin.Answer]})",
    };

    /// <summary>A change in the sentence given, with the level it leads to.</summary>
    public string Change(string template, SmallestChange change) => Say(
        template,
        Level(change.Range.Definite),
        string.Join($" {Wording.And} ", change.Facts.Select(fact =>
            $"{Question(fact.Fact)} {Value(fact.Fact, fact.To)} ({Say(Wording.Now, Value(fact.Fact, fact.From))})")));

    /// <summary>What must be so for a condition to be as wanted, such as <c>How many casualties? ≥ 3</c>.</summary>
    public string Condition(ExplainedCondition explained)
    {
        var isWanted = explained.Wanted is Truth.True;
        return explained.Condition switch
        {
            FactCompares compares => FormattableString.Invariant($"{Question(compares.Fact)} {Sign(compares.Comparison, isWanted)} {compares.Threshold}"),
            FactIs { Value.Kind: FactKind.Boolean } fact => $"{Question(fact.Fact)} {(fact.Value.IsTrue == isWanted ? _answers.Yes : _answers.No)}",
            FactIs fact => $"{Question(fact.Fact)} {Negation(isWanted)}{Value(fact.Fact, fact.Value)}",
            FactOneOf fact => $"{Question(fact.Fact)} {Negation(isWanted)}{string.Join($" {Wording.Or} ", fact.Values.Select(value => Value(fact.Fact, value)))}",
            _ => Say(Wording.Code, string.Join("; ", explained.Facts.Select(fact => Question(fact.Fact)))),
        };
    }

    private string Negation(bool isWanted) => isWanted ? "" : Wording.Not + " ";

    private string Cause(ExplainedFact fact) => fact.ImpliedBy is not { } source ? ""
        : fact.Words.IsEmpty ? Question(source) : $"{Question(source)} {Say(Wording.Origins[(int)FactOrigin.Note], Words(fact))}";

    /// <summary>The words that were found to be meant in some way.</summary>
    public static string Words(IEnumerable<NoteFinding> findings, NoteContext context) => Quoted(findings.Where(finding => finding.Context == context));

    private static string Words(ExplainedFact fact) => Quoted(fact.Words);

    private static string Quoted(IEnumerable<NoteFinding> findings) =>
        string.Join(", ", findings.Select(words => words.Text).Distinct(StringComparer.Ordinal).Select(text => $"\"{text}\""));

    private string Question(string fact) => vocabulary.TryGet(fact, out var definition) ? definition.Question.In(language) : fact;

    private string Value(string fact, FactValue value) => value.Kind switch
    {
        null => Wording.Unknown,
        FactKind.Boolean => value.IsTrue ? _answers.Yes : _answers.No,
        FactKind.Choice when vocabulary.TryGet(fact, out var definition)
            && definition.Choices.FirstOrDefault(choice => string.Equals(choice.Code, value.Choice, StringComparison.Ordinal)) is { } choice => choice.Title.In(language),
        _ => value.ToString(),
    };

    private static string Sign(Comparison comparison, bool isWanted) => (comparison, isWanted) switch
    {
        (Comparison.Below, true) or (Comparison.AtLeast, false) => "<",
        (Comparison.AtMost, true) or (Comparison.Above, false) => "≤",
        (Comparison.AtLeast, true) or (Comparison.Below, false) => "≥",
        _ => ">",
    };
}
