using System.Text;
using Hotline.Abuse.Privacy;

namespace Hotline.Cli.Standings;

/// <summary>The secret under which numbers become caller keys.</summary>
internal static class CallerSecret
{
    public const string Variable = "HOTLINE_CALLER_SECRET";

    private const string Sample = "hotline sample secret: for trying out only, never for real callers";

    /// <summary>The keyring of the environment's secret or, without one, of the sample secret; <c>null</c> after what is
    /// wrong with the secret was said on standard error.</summary>
    public static HmacCallerKeyring? Keyring(Terminal terminal, out bool isSample)
    {
        var text = terminal.Variable(Variable);
        isSample = text is null;
        if (text is null) return new HmacCallerKeyring(Encoding.UTF8.GetBytes(Sample));
        try
        {
            return new HmacCallerKeyring(Bytes(text.Trim()));
        }
        catch (ArgumentException)
        {
            // The exception's own words are for programmers.
            terminal.Error.WriteLine(
                $"{Variable} is too short or all alike; give {HmacCallerKeyring.MinSecretSize} random bytes or more as hex, base64 or text, or unset it to try out with a sample secret.");
            return null;
        }
    }

    /// <summary>As hexadecimal, else as base64, when that gives enough bytes; else the text itself.</summary>
    private static byte[] Bytes(string text)
    {
        var room = new byte[text.Length];
        if (text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) && text.Length / 2 >= HmacCallerKeyring.MinSecretSize) return Convert.FromHexString(text);
        if (Convert.TryFromBase64String(text, room, out var count) && count >= HmacCallerKeyring.MinSecretSize) return room[..count];
        return Encoding.UTF8.GetBytes(text);
    }
}
