using System.Collections.Frozen;
using Hotline.Domain;
using Hotline.Triage.Facts;

namespace Hotline.Triage.Questions;

/// <summary>Says why a question is asked.</summary>
/// <remarks>Indonesian, Sundanese and English; any other language of a pack gets English. Immutable.</remarks>
internal sealed class QuestionWording
{
    private static readonly FrozenDictionary<string, QuestionWording> ByLanguage = new Dictionary<string, QuestionWording>(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = new()
        {
            Yes = "ya",
            No = "tidak",
            Raises = "Jika {0}, prioritas naik menjadi {1}: {2}",
            Lowers = "Jika {0}, prioritas paling tinggi {1}.",
            Together = "Bersama jawaban lain menentukan apakah {1}: {2}",
            Levels = ["bukan darurat", "rutin", "mendesak", "darurat", "segera"],
        },
        ["su"] = new()
        {
            Yes = "leres",
            No = "henteu",
            Raises = "Upami {0}, prioritas naék jadi {1}: {2}",
            Lowers = "Upami {0}, prioritas pangluhurna {1}.",
            Together = "Sareng waleran sanés nangtukeun naha {1}: {2}",
            Levels = ["sanés darurat", "biasa", "perlu gancang", "darurat", "ayeuna kénéh"],
        },
        ["en"] = new()
        {
            Yes = "yes",
            No = "no",
            Raises = "If {0}, the priority rises to {1}: {2}",
            Lowers = "If {0}, the priority is {1} at most.",
            Together = "Decides with other answers whether it is {1}: {2}",
            Levels = ["non-emergency", "routine", "urgent", "emergency", "immediate"],
        },
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public required string Yes { get; init; }

    public required string No { get; init; }

    /// <summary>Answer, level, reason.</summary>
    public required string Raises { get; init; }

    /// <summary>Answer, level.</summary>
    public required string Lowers { get; init; }

    /// <summary>Nothing, level, reason.</summary>
    public required string Together { get; init; }

    public required string[] Levels { get; init; }

    public static QuestionWording In(string language) =>
        ByLanguage.TryGetValue(language, out var wording) ? wording : ByLanguage["en"];

    /// <summary>Why a question is asked: which answer raises the priority and why; else which answer lowers what is
    /// possible; else what it decides together with others.</summary>
    public string Why(RankedQuestion question, FactDefinition fact, PriorityRange now, string language)
    {
        var rise = question.Outcomes.Where(outcome => outcome.Range.Definite > now.Definite && outcome.Fires is not null)
            .OrderByDescending(outcome => outcome.Range.Definite).FirstOrDefault();
        if (rise.Fires is { } rule)
            return Format(Raises, AnswerIn(rise.Answer, fact, language), rise.Range.Definite, rule.Why.In(language));

        var fall = question.Outcomes.Where(outcome => outcome.Range.Possible < now.Possible)
            .OrderBy(outcome => outcome.Range.Possible).Cast<QuestionOutcome?>().FirstOrDefault();
        if (fall is { } lower) return Format(Lowers, AnswerIn(lower.Answer, fact, language), lower.Range.Possible, "");

        return Format(Together, "", question.WaitingRule.Priority, question.WaitingRule.Why.In(language));
    }

    private string Format(string template, string answer, Priority level, string reason) => template
        .Replace("{0}", answer, StringComparison.Ordinal)
        .Replace("{1}", Levels[(int)level], StringComparison.Ordinal)
        .Replace("{2}", reason, StringComparison.Ordinal);

    private string AnswerIn(FactValue answer, FactDefinition fact, string language) => answer.Kind switch
    {
        FactKind.Boolean => answer.IsTrue ? Yes : No,
        FactKind.Number => answer.ToString(),
        _ => fact.Choices.First(choice => string.Equals(choice.Code, answer.Choice, StringComparison.Ordinal)).Title.In(language),
    };
}
