using System.Text.Json;

namespace Hotline.LinkedSources;

/// <summary>The base library's words for broken JSON, without the parts that are for programmers.</summary>
/// <remarks>This file is compiled into each package that reads JSON.</remarks>
internal static class JsonFaults
{
    /// <summary>What is wrong, in a sentence without a final full stop. Place and path are left out: they are given
    /// apart.</summary>
    public static string Describe(JsonException error)
    {
        var message = error.Message;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        if (place >= 0) message = message[..place];
        place = message.IndexOf(" Path:", StringComparison.Ordinal);
        if (place >= 0) message = message[..place];
        place = message.IndexOf(" encountered during deserialization", StringComparison.Ordinal);
        if (place >= 0) message = message[..place] + " stands twice";
        if (message.StartsWith("The JSON value could not be converted to", StringComparison.Ordinal))
            message = "the value here is of the wrong type";
        return message.TrimEnd(' ', '.', '|');
    }
}
