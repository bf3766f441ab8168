using System.Buffers;
using System.Text;

namespace Hotline.Abuse.Audits;

/// <summary>Masks what may be a telephone number in a text that people wrote.</summary>
internal static class NumberMask
{
    private const int FewestDigits = 7;

    private static readonly SearchValues<char> Between = SearchValues.Create(" -./()\u00A0\u2010\u2011\u2012\u2013");

    /// <summary>The text with stars for the digits, wherever seven or more follow each other with nothing but blanks,
    /// dashes, dots, slashes and brackets between. Dates of eight digits go too; that is the price.</summary>
    public static string? Apply(string? text)
    {
        if (text is null) return null;
        var masked = new StringBuilder(text);
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsDigit(text[start])) continue;
            var (end, digits) = (start, 0);
            for (var i = start; i < text.Length && (char.IsDigit(text[i]) || Between.Contains(text[i])); i++)
            {
                if (!char.IsDigit(text[i])) continue;
                (end, digits) = (i, digits + 1);
            }

            if (digits >= FewestDigits)
                for (var i = start; i <= end; i++)
                    if (char.IsDigit(text[i]))
                        masked[i] = '*';
            start = end;
        }

        return masked.ToString();
    }
}
