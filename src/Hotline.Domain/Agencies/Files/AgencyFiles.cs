using System.Text;

namespace Hotline.Domain.Agencies.Files;

/// <summary>The files within this package.</summary>
public static class AgencyFiles
{
    internal const string ExampleName = "Hotline.Domain.Agencies.Files.purwakarta.example.agencies.jsonc";

    /// <summary>An example of a directory, with comments: the national short numbers, and nothing local. A host writes its own in
    /// place of it before any call is referred by it.</summary>
    public static string PurwakartaExample()
    {
        using var stream = typeof(AgencyFiles).Assembly.GetManifestResourceStream(ExampleName)
            ?? throw new InvalidOperationException($"The file '{ExampleName}' is missing from the package.");
        using var text = new StreamReader(stream, Encoding.UTF8);
        return text.ReadToEnd();
    }
}
