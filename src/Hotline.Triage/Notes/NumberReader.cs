using System.Collections.Frozen;

namespace Hotline.Triage.Notes;

/// <summary>Reads numbers written in words, such as <c>dua puluh lima</c>, and in digits with words, such as <c>2 ribu</c>.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class NumberReader(IEnumerable<KeyValuePair<int, NumberWord>> words)
{
    /// <summary>Longer runs are no number that anybody says.</summary>
    private const int LongestRun = 8;

    private readonly FrozenDictionary<int, NumberWord> _words = words.ToFrozenDictionary();

    /// <summary>Whether a word is part of numbers.</summary>
    public bool Knows(int word) => _words.ContainsKey(word);

    /// <summary>Reads the number that begins at a token, without a pause inside.</summary>
    /// <returns>How many tokens it takes; 0 when there is no number.</returns>
    public int Read(ReadOnlySpan<Token> tokens, int first, out double number)
    {
        var thousands = 0d;
        number = 0;
        var count = 0;
        for (; count < LongestRun && first + count < tokens.Length; count++)
        {
            ref readonly var token = ref tokens[first + count];
            if (count > 0 && token.Before is not Pause.None) break;
            if (_words.TryGetValue(token.Word, out var word))
            {
                if (!Take(word, count == 0, ref thousands, ref number)) break;
            }
            else if (count > 0 || !token.HasNumber)
            {
                break;
            }
            else
            {
                number = token.Number;
            }
        }

        number += thousands;
        return count;
    }

    private static bool Take(NumberWord word, bool isFirst, ref double thousands, ref double number)
    {
        var unit = number % 100 is > 0 and < 10 ? number % 10 : 0;
        switch (word.Role)
        {
            case NumberRole.Times when word.Value >= 1000:
                thousands += (isFirst || number == 0 ? 1 : number) * word.Value;
                number = 0;
                return true;
            case NumberRole.Value when isFirst || GoesOn(word.Value, thousands, number):
            case NumberRole.Plus when isFirst || unit > 0:
            case NumberRole.Times when isFirst:
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
    private static bool GoesOn(double value, double thousands, double number)
    {
        if (number == 0) return thousands > 0;
        if (value < 1) return number % 1 == 0;
        return value < 10 ? number % 10 == 0 && number >= 20 : value < 100 && number % 100 == 0;
    }
}
