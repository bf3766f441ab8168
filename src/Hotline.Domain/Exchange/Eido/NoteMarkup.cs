using System.Net;
using System.Text;

namespace Hotline.Domain.Exchange.Eido;

/// <summary>Plain text as HTML and back. Nothing is ever shown as HTML here: tags are only taken away.</summary>
internal static class NoteMarkup
{
    public static string Write(string text) => WebUtility.HtmlEncode(text)
        .Replace("\r", "&#13;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>The text; <c>hasMore</c> when there was markup other than line breaks.</summary>
    public static string Read(string html, out bool hasMore)
    {
        hasMore = false;
        var lastEnd = html.LastIndexOf('>');
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] != '<' || i > lastEnd || !BeginsTag(html[i + 1]))
            {
                text.Append(html[i]);
                continue;
            }

            var end = html.IndexOf('>', i);
            var tag = html.AsSpan((i + 1)..end).TrimEnd(" /").ToString();
            if (tag.Equals("br", StringComparison.OrdinalIgnoreCase) || tag.Equals("/p", StringComparison.OrdinalIgnoreCase)) text.Append('\n');
            else hasMore |= !tag.Equals("p", StringComparison.OrdinalIgnoreCase);
            i = end;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    // A sign that begins no tag, as in "umur < 5", is a part of the text.
    private static bool BeginsTag(char next) => char.IsAsciiLetter(next) || next is '/' or '!';
}
