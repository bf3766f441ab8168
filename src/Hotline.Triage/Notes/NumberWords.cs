using System.Collections.Frozen;

namespace Hotline.Triage.Notes;

/// <summary>Reads numbers written in words, such as <c>dua puluh lima</c>, and in digits with words, such as <c>2 ribu</c>.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class NumberWords(IEnumerable<KeyValuePair<string, NumberWord>> words)
{
    /// <summary>Longer runs are no number that anybody says.</summary>
    private const int LongestRun = 8;

    private readonly FrozenDictionary<string, NumberWord> _words = words.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads the number that begins at a token, without a pause inside.</summary>
    /// <returns>How many tokens it takes; 0 when there is no number.</returns>
    public int Read(IReadOnlyList<Token> tokens, int first, out double number)
    {
        var sum = 0d;      // what stands before the last "ribu"
        number = 0;
        var count = 0;
        for (; count < LongestRun && first + count < tokens.Count; count++)
        {
            var token = tokens[first + count];
            if (count > 0 && token.Before is not Pause.None) break;
            if (_words.TryGetValue(token.Word, out var word))
            {
                if (!Take(word, count, ref sum, ref number)) break;
            }
            else if (count > 0 || token.Number is not { } digits)
            {
                break;
            }
            else
            {
                number = digits;
            }
        }

        number += sum;
        return count;
    }

    private static bool Take(NumberWord word, int count, ref double sum, ref double number)
    {
        var unit = number % 100 is > 0 and < 10 ? number % 10 : 0;
        switch (word.Role)
        {
            case NumberRole.Times when word.Value >= 1000:
                sum += (count == 0 || number == 0 ? 1 : number) * word.Value;
                number = 0;
                return true;
            case NumberRole.Value when count == 0 || Fits(word.Value, sum, number):
            case NumberRole.Plus when count == 0 || unit > 0:
            case NumberRole.Times when count == 0:
                number += word.Value;
                return true;
            case NumberRole.Times when unit > 0:
                number += unit * (word.Value - 1);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a value goes on with a number: 5 after 20, 20 after 100, a half after anything whole.</summary>
    private static bool Fits(double value, double sum, double number)
    {
        if (number == 0) return sum > 0;
        if (value < 1) return number % 1 == 0;
        return value < 10 ? number % 10 == 0 && number >= 20 : value < 100 && number % 100 == 0;
    }
}
