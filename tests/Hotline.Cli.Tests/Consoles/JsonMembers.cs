using System.Text.Json;

namespace Hotline.Cli.Tests.Consoles;

internal static class JsonMembers
{
    /// <summary>The names of an object's members in their order, with blanks between.</summary>
    public static string Members(this JsonElement element) => string.Join(' ', element.EnumerateObject().Select(member => member.Name));
}
