using System.Collections.Frozen;

namespace Hotline.Triage.Notes;

/// <summary>Brings letters into the form in which words are compared: lower case, without accents, full-width letters
/// as plain ones.</summary>
/// <remarks>A table of our own for the Latin letters: what <see cref="string.Normalize()"/> does depends on the
/// Unicode library of the machine, and a decision must not. Other scripts are put into lower case only.</remarks>
internal static class LetterFolding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = FirstFullWidth - '!';

    /// <summary>Lower-case Latin letters with marks, by the plain letter.</summary>
    private static readonly (char Plain, string Marked)[] Latin =
    [
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ('b', "ḃḅḇ"),
        ('c', "çćĉċčḉ"),
        ('d', "ďḋḍḏḑḓđ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ('f', "ḟ"),
        ('g', "ĝğġģǧǵḡ"),
        ('h', "ĥȟḣḥḧḩḫẖħ"),
        ('i', "ìíîïĩīĭįǐȉȋḭḯỉịıİ"),
        ('j', "ĵǰ"),
        ('k', "ķǩḱḳḵ"),
        ('l', "ĺļľḷḹḻḽł"),
        ('m', "ḿṁṃ"),
        ('n', "ñńņňǹṅṇṉṋ"),
        ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
        ('p', "ṕṗ"),
        ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšſșṡṣṥṧṩẛ"),
        ('t', "ţťțṫṭṯṱẗŧ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ('v', "ṽṿ"),
        ('w', "ŵẁẃẅẇẉẘ"),
        ('x', "ẋẍ"),
        ('y', "ýÿŷȳẏẙỳỵỷỹ"),
        ('z', "źżžẑẓẕ"),
    ];

    private static readonly FrozenDictionary<char, char> PlainLetters =
        Latin.SelectMany(row => row.Marked, (row, marked) => KeyValuePair.Create(marked, row.Plain)).ToFrozenDictionary();

    /// <summary>Puts a word into the form in which it is compared. Marks, apostrophes and invisible characters are left out.</summary>
    /// <param name="word">The word.</param>
    /// <param name="folded">Takes the letters; at least as long as the word.</param>
    /// <returns>How many letters there are.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var character in word)
        {
            var letter = character is >= FirstFullWidth and <= LastFullWidth ? (char)(character - FullWidthOffset) : character;
            letter = char.ToLowerInvariant(letter);
            if (char.IsAsciiLetterLower(letter)) folded[length++] = letter;
            else if (PlainLetters.TryGetValue(letter, out var plain)) folded[length++] = plain;
            else if (char.IsLetter(letter) || char.IsSurrogate(letter)) folded[length++] = letter;
        }

        return length;
    }
}
