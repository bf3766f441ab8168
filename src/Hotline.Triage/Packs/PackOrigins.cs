using System.Collections.Immutable;
using System.Text.Json;
using Hotline.LinkedSources;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Where in its files each part of a pack stands, and the phrases as they were written.</summary>
/// <remarks>Immutable. Read from the files anew when somebody asks, so that a pack that decides about calls does not carry
/// it.</remarks>
internal sealed class PackOrigins
{
    private readonly Dictionary<(string Section, string Id), string> _places = [];
    private readonly List<PackPhrase> _phrases = [];
    private readonly List<string> _texts = [];

    /// <param name="files">The files of a pack that loaded.</param>
    public PackOrigins(ImmutableArray<RulePackFile> files)
    {
        foreach (var file in files)
        {
            var entry = JsonSerializer.Deserialize(file.Content.Span, PackJson.Default.PackFileEntry)!;
            Add(file, "facts", entry.Facts, fact => fact.Id);
            Add(file, "categories", entry.Categories, category => category.Code);
            Add(file, "agencies", entry.Agencies, agency => agency.Kind);
            Add(file, "instructions", entry.Instructions, text => text.Id);
            Add(file, "advice", entry.Advice, advice => advice.Id);
            Add(file, "contacts", entry.Contacts, contact => contact.Id);
            AddPhrases(file, entry.Phrases ?? []);
            _texts.AddRange((entry.Instructions ?? []).Select(text => text.Text)
                .Concat((entry.Advice ?? []).SelectMany(advice => new[] { advice.Text, advice.Repeated, advice.AfterWarning }))
                .SelectMany(text => text?.Values ?? Enumerable.Empty<string>()));
        }
    }

    /// <summary>The phrases, in the order of files and lines.</summary>
    public IReadOnlyList<PackPhrase> Phrases => _phrases;

    /// <summary>The file and line of a part, such as <c>fire.json:12</c>; empty when it came from no file.</summary>
    /// <param name="section">The section it stands in, such as <c>facts</c>.</param>
    /// <param name="id">Its id there.</param>
    public string PlaceOf(string section, string id) => _places.GetValueOrDefault((section, id), "");

    /// <summary>Whether any text names a contact.</summary>
    public bool IsNamed(string contact) => _texts.Exists(text => text.Contains($"{{{contact}}}", StringComparison.Ordinal));

    private void Add<T>(RulePackFile file, string section, List<T>? entries, Func<T, string?> idOf)
    {
        if (entries is null) return;
        var lines = JsonPositions.LinesOfElements(file.Content.Span, section);
        for (var i = 0; i < entries.Count; i++)
            if (idOf(entries[i]) is { } id)
                _places[(section, id)] = $"{file.DisplayName}:{lines[i]}";
    }

    private void AddPhrases(RulePackFile file, List<PhraseEntry> entries)
    {
        var lines = JsonPositions.LinesOfElements(file.Content.Span, "phrases");
        for (var i = 0; i < entries.Count; i++)
            _phrases.Add(new PackPhrase(
                $"{file.DisplayName}:{lines[i]}",
                [.. entries[i].Gives?.Keys ?? Enumerable.Empty<string>()],
                [.. (entries[i].Say ?? []).SelectMany(say => say.Value.Select(text => (say.Key, text)))]));
    }
}
