using System.Globalization;

namespace Hotline.Learning;

/// <summary>How right what is learnt would be about calls it was not learnt from: each fifth of the calls is judged by what the other
/// four taught. Doubt is counted as if nothing stood beyond it.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    public static string Run(Func<IReadOnlyList<LearningNote>, LearntLeanings> learn, IReadOnlyList<LearningNote> calls, IReadOnlyList<LearningNote> others)
    {
        var (right, missed, dangers, raised, harmless, doubted, told, calmed, feared) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (var fold = 0; fold < Folds; fold++)
        {
            var leanings = learn([.. calls.Where((_, i) => i % Folds != fold), .. others]);
            foreach (var call in calls.Where((_, i) => i % Folds == fold))
            {
                if (call.Kinds.Contains(leanings.KindOf(call), StringComparer.Ordinal)) right++;
                var isDanger = leanings.IsDanger(call);
                var isDoubted = leanings.IsDoubted(call);
                if (call.IsDanger) (dangers, missed) = (dangers + 1, missed + (isDanger ? 0 : 1));
                else (harmless, raised) = (harmless + 1, raised + (isDanger ? 1 : 0));
                if (!call.IsRaised) continue;
                if (call.IsDanger) (told, doubted) = (told + 1, doubted + (isDoubted ? 1 : 0));
                else (feared, calmed) = (feared + 1, calmed + (isDoubted ? 1 : 0));
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"by the words alone, {Folds}-fold: kind right {Share(right, calls.Count)}, danger missed {Share(missed, dangers)}, harmless raised {Share(raised, harmless)}, of what phrases raise: danger doubted {Share(doubted, told)}, harmless doubted {Share(calmed, feared)}");
    }

    private static string Share(int count, int of) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / Math.Max(of, 1):F1} % ({count}/{of})");
}
