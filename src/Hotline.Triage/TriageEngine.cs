using System.Collections.Frozen;
using System.Collections.Immutable;
using Hotline.Domain;
using Hotline.Domain.Categories;
using Hotline.Domain.Failures;
using Hotline.Triage.Evaluation;
using Hotline.Triage.Explanations;
using Hotline.Triage.Facts;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs;
using Hotline.Triage.Questions;
using Hotline.Triage.Reports;
using Hotline.Triage.Rules;

namespace Hotline.Triage;

/// <summary>Decides by a rule pack.</summary>
/// <remarks>Immutable and safe to share between threads; make one and keep it.</remarks>
public sealed class TriageEngine : ITriageEngine
{
    private readonly RulePack _pack;
    private readonly TriageOptions _options;
    private readonly INoteReader _noteReader;
    private readonly FactVocabulary _vocabulary;
    private readonly CompiledRules _rules;
    private readonly QuestionRanker _questions;
    private readonly TriageReportValidator _validator;
    private readonly RulesInCode _code;
    private readonly Lazy<Explainer> _explainer;

    /// <summary>Makes an engine.</summary>
    /// <param name="pack">The rules and all that goes with them.</param>
    /// <param name="options">How to decide; the defaults when <c>null</c>.</param>
    /// <param name="noteReader">Reads notes in place of the pack's own reader when given.</param>
    public TriageEngine(RulePack pack, TriageOptions? options = null, INoteReader? noteReader = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
        _options = options ?? new TriageOptions();
        _noteReader = noteReader ?? pack.NoteReader;
        _vocabulary = new FactVocabulary(pack.Facts);
        _code = new RulesInCode(_vocabulary, pack.Rules);
        _rules = CompiledRules.Of(_code.Others);
        _questions = new QuestionRanker(_vocabulary, _rules);
        _validator = new TriageReportValidator(pack, _vocabulary, _options);
        _explainer = new Lazy<Explainer>(() => new Explainer(_pack, _vocabulary, _rules, _code));
    }

    /// <inheritdoc />
    public ImmutableArray<Failure> Check(TriageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return _validator.Check(report);
    }

    /// <summary>What it decides by.</summary>
    public RulePack Pack => _pack;

    /// <inheritdoc />
    public TriageDecision Assess(TriageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return TriageTelemetry.IsListenedTo ? TriageTelemetry.Observe(this, report) : Decide(report);
    }

    /// <summary>Decides about a call and says why, and what would change the decision.</summary>
    /// <param name="report">What is known of it.</param>
    /// <remarks>The decision is the one that <see cref="Assess"/> gives; telemetry does not count it. It tries some hundreds of
    /// decisions, so it is for people who ask, and not for every call.</remarks>
    public TriageExplanation Explain(TriageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return _explainer.Value.Explain(report, Decide(report));
    }

    /// <summary>What reads the notes.</summary>
    internal INoteReader NoteReader => _noteReader;

    /// <summary>The facts of the pack.</summary>
    internal FactVocabulary Vocabulary => _vocabulary;

    /// <summary>The rules without code, laid out.</summary>
    internal CompiledRules Compiled => _rules;

    /// <summary>The rules with code.</summary>
    internal RulesInCode Code => _code;

    /// <summary>All that is known by a report, without deciding.</summary>
    internal FactSheet Learn(TriageReport report) => Learn(report, Read(report)).Sheet;

    /// <summary>Whether an answer says that there is a danger: then none that the note tells of is doubted.</summary>
    internal bool AffirmsDanger(TriageReport report) => AnswersOf(report).Any(answer => answer.Value.IsTrue
        && (_vocabulary[answer.Key].Within is not null || !_vocabulary.Narrower(answer.Key).IsEmpty));

    private NoteReading Read(TriageReport report) =>
        _noteReader is NoteReader reader ? reader.Read(report.Note, mayDoubt: !AffirmsDanger(report)) : _noteReader.Read(report.Note);

    private (FactSheet Sheet, ImmutableArray<Contradiction> Contradictions) Learn(TriageReport report, NoteReading reading) => FactSheetBuilder.Build(_vocabulary, reading.Findings, AnswersOf(report));

    /// <summary>The answers that can be used.</summary>
    private IEnumerable<KeyValuePair<string, FactValue>> AnswersOf(TriageReport report) =>
        report.Facts.Where(answer => !answer.Value.IsUnknown && _vocabulary.TryGet(answer.Key, out var fact) && fact.Allows(answer.Value));

    /// <summary>Decides without telling anybody.</summary>
    /// <param name="report">What is known of the call.</param>
    /// <param name="asks">Whether to look for questions too, which takes longer than all else.</param>
    internal TriageDecision Decide(TriageReport report, bool asks = true)
    {
        var failures = Check(report);
        var reading = Read(report);
        var (facts, contradictions) = Learn(report, reading);

        using var standings = _rules.Evaluate(facts);
        var code = _code.Evaluate(facts);
        var range = _code.Widen(standings.Range, code);
        var fired = WithoutIdleLeanings(Fired(facts, standings, code), facts, AnswersOf(report).Any());
        var language = LanguageOf(report);
        var doubts = DoubtsOf(reading, facts);
        return new TriageDecision
        {
            Id = report.Id,
            Priority = range,
            Category = CategoryChoice.IndexIn(fired) is >= 0 and var giver ? fired[giver].Rule.Category : default,
            Agencies = [.. fired.SelectMany(rule => rule.Rule.Refer).Distinct()],
            Instructions = [.. fired.SelectMany(rule => rule.Rule.Instruct).Distinct(StringComparer.Ordinal)
                .Select(id => new PreArrivalInstruction { Id = id, Text = _pack.Instructions[id].Text.In(language) })],
            // Who may be in danger is asked, and not told what the line is for.
            ClosingAdvice = !doubts.IsEmpty ? null : fired.TakeWhile(rule => rule.Rule.Priority == range.Definite)
                .Select(rule => rule.Rule.Close).FirstOrDefault(close => close is not null) is { } advice
                    ? _pack.Advice[advice].In(language) : null,
            Questions = !asks ? [] : [.. Questions(facts, standings, range, FocusOf(fired, contradictions, doubts))
                .Select(question => ToQuestion(question, range, language))],
            Rules = fired,
            OpenRules = OpenAbove(standings, code, range.Definite),
            Facts = facts,
            Findings = [.. reading.Findings.Where(finding => FactSheetBuilder.IsUsable(_vocabulary, finding) && IsUsed(finding, fired, facts))],
            Doubts = doubts,
            Contradictions = contradictions,
            Failures = failures,
            RuleErrors = _code.Errors(facts),
            Language = language,
            At = report.At,
            District = _options.Regency?.TryFind(report.District, out var district, out _) is true ? district : null,
            Pack = _pack.Name,
            PackHash = _pack.Hash,
        };
    }

    private string LanguageOf(TriageReport report) =>
        _pack.Languages.FirstOrDefault(known => string.Equals(known, report.Language, StringComparison.OrdinalIgnoreCase))
        ?? _pack.DefaultLanguage;

    private List<RankedQuestion> Questions(FactSheet facts, RuleStandings standings, PriorityRange range, QuestionFocus focus) => _code.IsEmpty
        ? _questions.Rank(facts, standings, range, focus, _options.MaxQuestions)
        : _code.Questions(facts, range, focus, _options.MaxQuestions);

    private static QuestionFocus FocusOf(ImmutableArray<FiredRule> fired, ImmutableArray<Contradiction> contradictions, ImmutableArray<NoteFinding> doubts) => new()
    {
        Root = fired.IsEmpty ? null : fired[0].Rule.Category.Root,
        Disputed = contradictions.Select(contradiction => contradiction.Fact)
            .Concat(doubts.Where(doubt => doubt.Context is NoteContext.Doubted).Select(doubt => doubt.Fact)).ToFrozenSet(StringComparer.Ordinal),
    };

    /// <summary>The dangers in doubt, and why; empty when all of them are known.</summary>
    private ImmutableArray<NoteFinding> DoubtsOf(NoteReading reading, FactSheet facts)
    {
        ImmutableArray<NoteFinding> doubted = [.. reading.Findings.Where(finding => finding.Context is NoteContext.Doubted && _vocabulary.TryGet(finding.Fact, out _) && facts[finding.Fact].IsUnknown)];
        return doubted.IsEmpty ? [] : [.. doubted, .. reading.Findings.Where(finding => finding.Context is NoteContext.Doubting)];
    }

    private ImmutableArray<FiredRule> Fired(FactSheet facts, RuleStandings standings, ImmutableArray<RuleState> code) => [.. standings.Fired()
        .Select(term => new FiredRule { Rule = RuleOf(term), Evidence = Evidence(standings.EvidenceOf(term), facts) })
        .Concat(_code.Fired(code).Select(rule => new FiredRule { Rule = rule, Evidence = Evidence(RulesInCode.EvidenceOf(rule, facts), facts) }))
        .OrderByDescending(fired => fired.Rule.Priority)
        .ThenBy(fired => CategoryRoots.IsDanger(fired.Rule.Category) ? 0 : 1)
        .ThenByDescending(fired => fired.Evidence.Count(fact => fact.Origin is not FactOrigin.Implied))
        .ThenBy(fired => fired.Rule.Id, StringComparer.Ordinal)];

    /// <summary>What the words of a note only point to is named where it raises the call, or where nothing else says what it is. Rules
    /// that rest on it stay out of the way of those that something said has fired, but for one by which the call gets another name, and
    /// for that one too once an answer has been given.</summary>
    private static ImmutableArray<FiredRule> WithoutIdleLeanings(ImmutableArray<FiredRule> fired, FactSheet facts, bool isAnswered)
    {
        var said = fired.Where(rule => !IsLeaning(rule)).ToImmutableArray();
        if (said.IsEmpty || said[0].Rule.Priority < fired[0].Rule.Priority) return fired;
        if (isAnswered || said.Any(rule => rule.Rule.Names)) return said;
        ImmutableArray<FiredRule> named = [.. fired.Where(rule => rule.Rule.Names || !IsLeaning(rule))];
        return ReferenceEquals(named[CategoryChoice.IndexIn(named)], said[CategoryChoice.IndexIn(said)]) ? said : named;

        bool IsLeaning(FiredRule rule) => rule.Evidence.Any(fact => RestsOnLeaning(fact, facts));
    }

    private static bool RestsOnLeaning(StatedFact fact, FactSheet facts) => fact.Origin is FactOrigin.Leaning
        || (fact.ImpliedBy is { } by && facts.TryGet(by, out var source) && source.Origin is FactOrigin.Leaning);

    private static bool IsUsed(NoteFinding finding, ImmutableArray<FiredRule> fired, FactSheet facts) => finding.Context is not NoteContext.Leaning
        || (facts.TryGet(finding.Fact, out var stated) && stated.Origin is FactOrigin.Leaning
            && fired.Any(rule => rule.Evidence.Any(fact => string.Equals(fact.ImpliedBy ?? fact.Fact, finding.Fact, StringComparison.Ordinal))));

    private static ImmutableArray<StatedFact> Evidence(IEnumerable<string> names, FactSheet facts) => [.. names
        .Select(fact => facts.TryGet(fact, out var stated) ? stated : throw new System.Diagnostics.UnreachableException())];

    private ImmutableArray<Rule> OpenAbove(RuleStandings standings, ImmutableArray<RuleState> code, Priority definite) => [.. standings
        .Open(_rules.CountAbove(definite))
        .Select(RuleOf)
        .Concat(_code.Open(code).Where(rule => rule.Priority > definite))
        .OrderByDescending(rule => rule.Priority)
        .ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    private Rule RuleOf(int term) => _rules.Rules[_rules.Terms.RuleOf(term)];

    private NextQuestion ToQuestion(RankedQuestion question, PriorityRange range, string language)
    {
        var fact = _vocabulary[question.Fact];
        return new NextQuestion
        {
            Fact = question.Fact,
            Text = fact.Question.In(language),
            Why = QuestionWording.In(language).Why(question, fact, range, language),
            Outcomes = [.. question.Outcomes.Select(outcome => new AnswerOutcome { Answer = outcome.Answer, Range = outcome.Range })],
        };
    }
}
