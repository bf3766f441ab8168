namespace Hotline.Triage.Packs;

/// <summary>The JSON Schema of pack files, for editors and for checks outside this library.</summary>
/// <remarks>A pack that loads is valid by it, unless it says <c>null</c> where a member could be left out. What only the loader can know, such as whether a fact exists, it does not say.</remarks>
public static class RulePackSchema
{
    /// <summary>The schema, draft 2020-12.</summary>
    public static string GetJson()
    {
        using var reader = new StreamReader(typeof(RulePackSchema).Assembly.GetManifestResourceStream("rule-pack.schema.json")!);
        return reader.ReadToEnd();
    }
}
