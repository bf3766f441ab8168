using System.Xml;
using System.Xml.Linq;

namespace Hotline.Domain.Exchange;

/// <summary>Reads XML that came from elsewhere: without document types and entities, without going anywhere, and only so
/// deep.</summary>
internal static class ExchangeXml
{
    /// <summary>The root, or <c>null</c> and what is wrong.</summary>
    /// <param name="open">Opens the text from its beginning; called twice.</param>
    /// <param name="mostCharacters">How long the text may be.</param>
    /// <param name="mostDepth">How deep it may be nested.</param>
    /// <param name="field">Where it stands.</param>
    /// <param name="problems">Where failures go.</param>
    public static XElement? Load(Func<XmlReaderSettings, XmlReader> open, int mostCharacters, int mostDepth, string field, ExchangeProblems problems)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = mostCharacters,
        };
        try
        {
            using (var depths = open(settings))
            {
                while (depths.Read())
                {
                    if (depths.Depth < mostDepth) continue;
                    problems.Add(ExchangeFailures.TooDeep.At(field, mostDepth));
                    return null;
                }
            }

            using var reader = open(settings);
            return XElement.Load(reader);
        }
        catch (XmlException error)
        {
            problems.Add(ExchangeFailures.NotXml.At(field, error.LineNumber, error.LinePosition));
            return null;
        }
    }
}
