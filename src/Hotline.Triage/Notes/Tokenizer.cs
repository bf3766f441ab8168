using System.Globalization;
using System.Text;

namespace Hotline.Triage.Notes;

/// <summary>Cuts a text into words and numbers.</summary>
/// <remarks>Words are lower-case and without marks, see <see cref="LetterFolding"/>; spans point into the text as it was. An apostrophe inside a word is dropped.
/// Digits and letters part, so that <c>3th</c> is a number and a word. An unpaired surrogate separates words, and so does a space without width.</remarks>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>();
        var pause = Pause.Sentence;
        var position = 0;
        while (position < text.Length)
        {
            var length = RuneAt(text, position, out var rune);
            if (Rune.IsLetter(rune))
            {
                var end = EndOfWord(text, position + length);
                tokens.Add(new Token { Word = LetterFolding.Fold(text.AsSpan(position, end - position)), Start = position, Length = end - position, Before = pause });
                (position, pause) = (end, Pause.None);
            }
            else if (IsDigit(rune))
            {
                var end = EndOfNumber(text, position);
                var number = NumberToken(text[position..end], position, pause);
                tokens.Add(Doubles(text, number, tokens) ? number with { Word = tokens[^1].Word } : number);
                (position, pause) = (end, Pause.None);
            }
            else
            {
                var found = PauseOf(rune);
                if (found > pause) pause = found;
                position += length;
            }
        }

        return tokens;
    }

    /// <summary>Whether a 2 that touches the word before it doubles that word: <c>anak2</c>, <c>tiba2</c>. It may be a number
    /// all the same.</summary>
    private static bool Doubles(string text, Token number, List<Token> before) => number.Number is 2 && number.Length == 1
        && before.Count > 0 && before[^1].End == number.Start && before[^1].Number is null
        && (number.End == text.Length || text[number.End] is not ('.' or ',') || number.End + 1 == text.Length || !char.IsDigit(text[number.End + 1]));

    private static int RuneAt(string text, int position, out Rune rune)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(position), out rune, out var length) is System.Buffers.OperationStatus.Done)
            return length;
        rune = Rune.ReplacementChar;
        return 1;
    }

    private static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber;

    /// <summary>Pasted text has these between words; a soft hyphen and the joiners stand inside words.</summary>
    private static bool IsSpaceWithoutWidth(Rune rune) => rune.Value is '\u200B' or '\u2060' or '\uFEFF';

    private static int EndOfWord(string text, int position)
    {
        while (position < text.Length)
        {
            var length = RuneAt(text, position, out var rune);
            var category = Rune.GetUnicodeCategory(rune);
            var partOfWord = Rune.IsLetter(rune)
                || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                || (category is UnicodeCategory.Format && !IsSpaceWithoutWidth(rune));
            var apostrophe = rune.Value is '\'' or '\u2019' or '\u02BC' && position + 1 < text.Length && char.IsLetter(text[position + 1]);
            if (!partOfWord && !apostrophe) break;
            position += length;
        }

        return position;
    }

    private static int EndOfNumber(string text, int position)
    {
        while (position < text.Length)
        {
            var length = RuneAt(text, position, out var rune);
            var separator = rune.Value is '.' or ',' && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);
            if (!IsDigit(rune) && !separator) break;
            position += length;
        }

        return position;
    }

    /// <summary>Digits of any script; a separator before three digits groups thousands, any other is a decimal mark.</summary>
    private static Token NumberToken(string text, int start, Pause before)
    {
        var digits = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var value = CharUnicodeInfo.GetDecimalDigitValue(text, i);
            if (value >= 0)
            {
                digits.Append((char)('0' + value));
                continue;
            }

            if (char.IsSurrogate(text[i])) continue;
            var following = 0;
            while (i + 1 + following < text.Length && char.IsAsciiDigit(text[i + 1 + following])) following++;
            if (following != 3) digits.Append('.');
        }

        var word = digits.ToString();
        return new Token
        {
            Word = word,
            Number = double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number) ? number : null,
            Start = start,
            Length = text.Length,
            Before = before,
        };
    }

    private static Pause PauseOf(Rune rune) => rune.Value switch
    {
        '.' or '!' or '?' or '\n' or '\r' or '\u2026' or '\u3002' => Pause.Sentence,
        ',' or ';' or ':' or '(' or ')' or '[' or ']' or '\u2013' or '\u2014' => Pause.Comma,
        _ => Pause.None,
    };
}
