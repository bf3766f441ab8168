using System.Globalization;
using System.Text.Json;
using Hotline.Triage.Notes;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the sections about single words: <c>classes</c>, <c>skips</c>, <c>numbers</c> and <c>families</c>.</summary>
/// <param name="manifest">The languages there are.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="wordOf">The word in the lexicon's spelling, or <c>null</c> when a text is not one word.</param>
internal sealed class WordSectionsReader(Manifest manifest, PackProblems problems, Func<string, string?> wordOf)
{
    private readonly Dictionary<string, Placed<string>> _classPlaces = new(StringComparer.Ordinal);

    /// <summary>The words of each class.</summary>
    public Dictionary<string, List<string>> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>The words that may be passed over, with their places.</summary>
    public Dictionary<string, Placed<string>> Skips { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, NumberWord> Numbers { get; } = new(StringComparer.Ordinal);

    public List<WordFamily> Families { get; } = [];

    public void Read(IReadOnlyList<PackDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var (name, words) in document.Entry.Classes ?? []) ReadClass(new Placed<string>(name, document, $"classes.{name}"), words);
            ReadSkips(new(document.Entry.Skips, document, "skips"));
            foreach (var (language, words) in document.Entry.Numbers ?? [])
                ReadNumbers(new Placed<string>(language, document, $"numbers.{language}"), words);
        }

        foreach (var place in problems.Section(documents, "families", entry => entry.Families)) ReadFamily(place);
        foreach (var (name, words) in Classes)
            if (words.Count == 0)
                problems.Add("class-empty", _classPlaces[name], $"the class '{name}' has no word", "add words, or take it out");
    }

    private void ReadClass(Placed<string> place, Dictionary<string, List<string>>? words)
    {
        if (!PackNames.IsName(place.Value)) problems.Add("class-name-malformed", place, $"'{place.Value}' is not a name", PackNames.Mend);
        if (!Classes.TryGetValue(place.Value, out var known))
        {
            Classes.Add(place.Value, known = []);
            _classPlaces.Add(place.Value, place);
        }

        foreach (var (word, _) in WordsOf(new(words, place.Document, place.Path))) known.Add(word);
    }

    private void ReadSkips(Placed<Dictionary<string, List<string>>?> place)
    {
        foreach (var (word, at) in WordsOf(place)) Skips.TryAdd(word, at);
    }

    private void ReadNumbers(Placed<string> place, Dictionary<string, JsonElement>? words)
    {
        CheckLanguage(place, place.Value);
        foreach (var (text, json) in words ?? [])
        {
            var at = place.Member(text, text);
            if (wordOf(text) is not { } word)
                problems.Add("number-malformed", at, "a number in words is one word here", "list its words one by one: \"dua\": 2, \"puluh\": \"*10\"");
            else if (!TryReadNumber(json, out var number))
                problems.Add("number-malformed", at, $"'{text}' needs a number", "write \"dua\": 2, \"belas\": \"+10\" or \"puluh\": \"*10\"");
            else if (!Numbers.TryAdd(word, number) && Numbers[word] != number)
                problems.Add("number-twice", at, $"'{text}' is another number already", "keep one of the two");
        }
    }

    private static bool TryReadNumber(JsonElement json, out NumberWord number)
    {
        number = default;
        if (json.ValueKind is JsonValueKind.Number && json.TryGetDouble(out var value) && value >= 0)
        {
            number = new NumberWord(NumberRole.Value, value);
            return true;
        }

        if (json.ValueKind is not JsonValueKind.String || json.GetString() is not ['+' or '*', ..] text
            || !double.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out value) || !(value > 1)) return false;
        number = new NumberWord(text[0] == '+' ? NumberRole.Plus : NumberRole.Times, value);
        return true;
    }

    private void ReadFamily(Placed<FamilyEntry> place)
    {
        problems.CheckMembers(place, PackJson.Default.FamilyEntry);
        var of = place.Value.Of ?? [];
        if (TryReadPattern(place.Value.Form, out var form) && of.Count > 0 && of.TrueForAll(text => TryReadPattern(text, out _)))
            Families.Add(new WordFamily(form, [.. of.Select(text => TryReadPattern(text, out var pattern) ? pattern : default)], place.Value.Always));
        else
            problems.Add("family-malformed", place, "a form and what it is a form of have one * each, for the stem", "write { \"form\": \"ny*in\", \"of\": [\"meny*kan\", \"meny*i\"] }");
    }

    private static bool TryReadPattern(string? text, out WordPattern pattern)
    {
        var parts = text?.Split('*') ?? [];
        pattern = parts is [var start, var end] ? new WordPattern(start, end) : default;
        return parts.Length == 2 && parts.All(part => part.All(char.IsAsciiLetterLower));
    }

    private IEnumerable<(string Word, Placed<string> Place)> WordsOf(Placed<Dictionary<string, List<string>>?> byLanguage)
    {
        foreach (var (language, words) in byLanguage.Value ?? [])
        {
            var list = byLanguage.Member(language, (IReadOnlyList<string?>?)words);
            CheckLanguage(list, language);
            foreach (var at in problems.Elements(list))
                if (wordOf(at.Value) is { } word) yield return (word, at);
                else problems.Add("word-malformed", at, $"'{at.Value}' is not one word", "write one word, in the spelling that phrases have");
        }
    }

    private void CheckLanguage<T>(Placed<T> place, string language)
    {
        if (!manifest.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
            problems.Add("pack-language-unknown", place, $"the pack has no language '{language}'", $"use one of {string.Join(", ", manifest.Languages)}");
    }
}
