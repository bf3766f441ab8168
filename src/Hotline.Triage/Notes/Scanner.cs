using System.Globalization;
using System.Text;

namespace Hotline.Triage.Notes;

/// <summary>Cuts a text into words and numbers, one after the other.</summary>
/// <remarks>Words are lower-case and without marks, see <see cref="LetterFolding"/>; places point into the text as it was. An
/// apostrophe inside a word is dropped. Digits and letters part, so that <c>3th</c> is a number and a word. An unpaired surrogate
/// separates words, and so does a space without width.</remarks>
internal ref struct Scanner
{
    /// <summary>A number of more digits than this is read with care for what a double can hold.</summary>
    private const int ShortNumber = 15;

    private readonly ReadOnlySpan<char> _text;
    private readonly Letters _letters;
    private Pause _pause = Pause.Sentence;
    private int _position;

    /// <param name="text">The text.</param>
    /// <param name="letters">Takes the letters of each word.</param>
    public Scanner(ReadOnlySpan<char> text, Letters letters)
    {
        _text = text;
        _letters = letters;
    }

    /// <summary>Where the word or number begins.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    /// <summary>What stands before it.</summary>
    public Pause Before { get; private set; }

    public bool IsNumber { get; private set; }

    /// <summary>The number, when it is one that can be held, otherwise NaN.</summary>
    public double Number { get; private set; }

    /// <summary>The <see cref="WordKey"/> of the word, or of the digits of the number.</summary>
    public ulong Key { get; private set; }

    /// <summary>The word, or the digits of the number. Gone with the next step.</summary>
    public readonly ReadOnlySpan<char> Word => _letters.Written;

    /// <summary>Goes to the next word or number.</summary>
    public bool MoveNext()
    {
        while (_position < _text.Length)
        {
            var character = _text[_position];
            if (char.IsAscii(character))
            {
                if (char.IsAsciiLetter(character)) return ReadWord();
                if (char.IsAsciiDigit(character)) return ReadNumber();
                if (character != ' ') Hear(PauseOf(character));
                _position++;
                continue;
            }

            var length = RuneAt(_text, _position, out var rune);
            if (Rune.IsLetter(rune)) return ReadWord();
            if (IsDigit(rune)) return ReadNumber();
            Hear(PauseOf(rune.Value));
            _position += length;
        }

        return false;
    }

    private void Hear(Pause pause)
    {
        if (pause > _pause) _pause = pause;
    }

    private bool ReadWord()
    {
        var text = _text;
        var start = _position;
        var letters = _letters.Start(text.Length - start);
        var key = 0ul;
        var end = start;
        for (; end < text.Length && char.IsAsciiLetter(text[end]); end++)
        {
            var letter = (char)(text[end] | 0x20);
            letters[end - start] = letter;
            key = WordKey.Add(key, letter);
        }

        if (end == text.Length || (char.IsAscii(text[end]) && text[end] != '\''))
        {
            _letters.End(end - start);
            if (end - start > WordKey.MostLetters) key = WordKey.Of(_letters.Written);
        }
        else
        {
            end = EndOfWord(text, end);
            _letters.End(LetterFolding.Fold(text[start..end], letters));
            key = WordKey.Of(_letters.Written);
        }

        return Found(start, end, key, false, double.NaN);
    }

    private bool ReadNumber()
    {
        var start = _position;
        var end = start;
        while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        if (end - start > ShortNumber || (end < _text.Length && (!char.IsAscii(_text[end]) || _text[end] is '.' or ','))) return ReadOddNumber();

        var letters = _letters.Start(end - start);
        _text[start..end].CopyTo(letters);
        _letters.End(end - start);
        var number = 0L;
        foreach (var digit in _letters.Written) number = (number * 10) + digit - '0';
        return Found(start, end, WordKey.Of(_letters.Written), true, number);
    }

    /// <summary>Digits of any script; a separator before three digits groups thousands, any other is a decimal mark.</summary>
    private bool ReadOddNumber()
    {
        var end = EndOfNumber(_text, _position);
        var text = _text[_position..end];
        var digits = _letters.Start(text.Length);
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = RuneAt(text, i, out var rune);
            if (IsDigit(rune))
            {
                digits[count++] = (char)('0' + (int)Rune.GetNumericValue(rune));
            }
            else
            {
                var following = 0;
                while (i + 1 + following < text.Length && char.IsAsciiDigit(text[i + 1 + following])) following++;
                if (following != 3) digits[count++] = '.';
            }

            i += length;
        }

        _letters.End(count);
        var number = double.TryParse(_letters.Written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var parsed)
            && double.IsFinite(parsed) ? parsed : double.NaN;
        return Found(_position, end, WordKey.Of(_letters.Written), true, number);
    }

    private bool Found(int start, int end, ulong key, bool isNumber, double number)
    {
        (Start, Length, Before, Key, IsNumber, Number) = (start, end - start, _pause, key, isNumber, number);
        (_position, _pause) = (end, Pause.None);
        return true;
    }

    private static int RuneAt(ReadOnlySpan<char> text, int position, out Rune rune)
    {
        if (Rune.DecodeFromUtf16(text[position..], out rune, out var length) is System.Buffers.OperationStatus.Done) return length;
        rune = Rune.ReplacementChar;
        return 1;
    }

    private static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber;

    /// <summary>Pasted text has these between words; a soft hyphen and the joiners stand inside words.</summary>
    private static bool IsSpaceWithoutWidth(Rune rune) => rune.Value is '\u200B' or '\u2060' or '\uFEFF';

    private static int EndOfWord(ReadOnlySpan<char> text, int position)
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

    private static int EndOfNumber(ReadOnlySpan<char> text, int position)
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

    private static Pause PauseOf(int character) => character switch
    {
        '.' or '!' or '?' or '\n' or '\r' or '\u2026' or '\u3002' => Pause.Sentence,
        ',' or ';' or ':' or '(' or ')' or '[' or ']' or '\u2013' or '\u2014' => Pause.Comma,
        _ => Pause.None,
    };
}
