using System.Globalization;
using System.Xml.Linq;

namespace Hotline.Cli.Reports;

/// <summary>Elements of the page. The XML library escapes whatever stands in them.</summary>
internal static class Html
{
    /// <summary>An element that is written with an end tag even when it is empty, as HTML wants it.</summary>
    public static XElement Element(string name, params object?[] content)
    {
        var element = new XElement(name, content);
        if (element.IsEmpty && name is not ("meta" or "br" or "rect" or "line" or "path")) element.Add("");
        return element;
    }

    public static XAttribute Attribute(string name, string value) => new(name, value);

    public static XAttribute Attribute(string name, double value) => new(name, value.ToString("0.##", CultureInfo.InvariantCulture));

    public static XAttribute Class(string value) => new("class", value);
}
