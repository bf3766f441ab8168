using System.Text.Json;
using Hotline.Domain.Failures;
using Hotline.LinkedSources;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Turns the files of a pack and its overlays into a <see cref="RulePack"/>.</summary>
internal static class RulePackLoader
{
    private const string PurwakartaId = "purwakarta";

    public static RulePackLoading Load(RulePackLimits limits, ReadOnlySpan<IRulePackSource> sources)
    {
        var problems = new PackProblems();
        var documents = new List<PackDocument>();
        for (var layer = 0; layer < sources.Length; layer++)
        {
            var content = sources[layer].Read(limits);
            foreach (var failure in content.Failures) problems.Add(failure);
            CheckSize(content, limits, problems);
            if (problems.HasErrors) continue;
            foreach (var file in content.Files)
                if (Parse(file, layer, problems) is { } document)
                    documents.Add(document);
        }

        if (!problems.HasErrors && ManifestReader.ExtendsOf(documents) is { } extends)
        {
            if (string.Equals(extends.Value, PurwakartaId, StringComparison.Ordinal))
                return Load(limits, [EmbeddedRulePackSource.Purwakarta(), .. sources]);
            problems.Add("pack-needs-another", extends, $"this pack is made to be laid over '{extends.Value}'", $"load '{extends.Value}' first, and this one over it");
        }

        // With a file missing, all that refers into it would be reported as unknown too.
        var pack = problems.HasErrors ? null : Build(documents, sources.Length, limits, problems);
        return new RulePackLoading { Pack = problems.HasErrors ? null : pack, Failures = problems.ToImmutable() };
    }

    private static RulePack? Build(List<PackDocument> documents, int layers, RulePackLimits limits, PackProblems problems)
    {
        foreach (var document in documents)
            problems.CheckMembers(new Placed<PackFileEntry>(document.Entry, document, ""), PackJson.Default.PackFileEntry);

        if (ManifestReader.Read(documents, layers, problems) is not { } manifest) return null;
        var facts = new FactsReader(manifest, limits, problems).Read(documents);
        var texts = TextsReader.Read(documents, manifest, problems);
        var rules = new RulesReader(manifest, facts, texts, limits, problems).Read(documents);
        var noteReader = new LexiconReader(manifest, facts, DangersBeyondDoubt.Of(rules, facts), limits, problems).Read(documents);
        return new RulePack
        {
            Name = manifest.Name,
            Hash = PackHash.Of(documents),
            Languages = manifest.Languages,
            DefaultLanguage = manifest.DefaultLanguage,
            Facts = [.. facts.Values.OrderBy(fact => fact.Order).Select(fact => fact.Definition)],
            Rules = rules,
            Categories = texts.Categories,
            Agencies = texts.Agencies,
            Instructions = texts.Instructions,
            Advice = texts.Advice,
            Contacts = texts.Contacts,
            NoteReader = noteReader,
            Files = [.. documents.Select(document => document.File)],
        };
    }

    private static void CheckSize(RulePackContent content, RulePackLimits limits, PackProblems problems)
    {
        if (content.Files.Length > limits.MaxFiles || content.Files.Sum(file => (long)file.Content.Length) > limits.MaxBytes)
            problems.Add(new Failure
            {
                Code = "pack-too-large",
                Field = "",
                Message = $"the pack has more than {limits.MaxFiles} files or {limits.MaxBytes} bytes",
                Mend = "leave out what is not needed, or raise the limits",
            });
    }

    private static PackDocument? Parse(RulePackFile file, int layer, PackProblems problems)
    {
        var text = WithoutByteOrderMark(file.Content);
        if (ByteOrderMarks.IsUtf16(text.Span))
        {
            problems.Add(new Failure { Code = "pack-not-utf8", Field = "", Message = "the file is UTF-16", Mend = "save it as UTF-8", File = file.DisplayName });
            return null;
        }

        try
        {
            if (JsonSerializer.Deserialize(text.Span, PackJson.Default.PackFileEntry) is not { } entry)
                return Broken("", "the file holds null", 1, 1);
            return new PackDocument { File = new RulePackFile { Name = file.Name, DisplayName = file.DisplayName, Content = text }, Entry = entry, Layer = layer };
        }
        catch (JsonException error)
        {
            return Broken(error.Path?.TrimStart('$', '.') ?? "", JsonFaults.Describe(error), (int?)error.LineNumber + 1, (int?)error.BytePositionInLine + 1);
        }

        PackDocument? Broken(string field, string message, int? line, int? column)
        {
            problems.Add(new Failure
            {
                Code = "pack-json-broken",
                Field = field,
                Message = message,
                Mend = "put the JSON right at this place; docs/writing-rules.md shows the form",
                File = file.DisplayName,
                Line = line,
                Column = column,
            });
            return null;
        }
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> content) =>
        content.Span.StartsWith("\uFEFF"u8) ? content["\uFEFF"u8.Length..] : content;
}
