using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Hotline.LinkedSources;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the section <c>numbers</c>, and puts the numbers where texts name them as <c>{id}</c>.</summary>
internal sealed partial class ReferralNumbers
{
    private readonly Dictionary<string, ReferralNumber> _numbers = new(StringComparer.Ordinal);
    private readonly PackProblems _problems;

    public ReferralNumbers(IReadOnlyList<PackDocument> documents, Manifest manifest, PackProblems problems)
    {
        _problems = problems;
        var layers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in problems.Section(documents, "numbers", entry => entry.Numbers))
        {
            problems.CheckMembers(place, PackJson.Default.NumberEntry);
            if (!problems.Require(place, "id", place.Value.Id, "give the number a name, such as police")) continue;
            if (!PackNames.IsName(place.Value.Id))
                problems.Add("number-name-malformed", place.Member("id", place.Value.Id), $"'{place.Value.Id}' is not a name", PackNames.Mend);
            problems.Require(place, "number", place.Value.Number, "write what is read to the caller, such as 110");
            var title = LocalizedTextReader.Read(place, "title", place.Value.Title, manifest, problems);
            if (layers.TryGetValue(place.Value.Id, out var layer) && layer == place.Document.Layer)
                problems.Add("number-twice", place, $"the number '{place.Value.Id}' is declared already", "keep one of the two; an overlay may declare it again");

            // An overlay declares a number again to change it.
            layers[place.Value.Id] = place.Document.Layer;
            _numbers[place.Value.Id] = new ReferralNumber
            {
                Id = place.Value.Id,
                Number = place.Value.Number ?? "",
                Title = title,
                Source = place.Value.Source ?? "",
            };
        }
    }

    public ImmutableDictionary<string, ReferralNumber> All => _numbers.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The texts with every <c>{id}</c> replaced; an unknown one is a problem and stays.</summary>
    public Dictionary<string, string>? Fill<T>(Placed<T> owner, string member, Dictionary<string, string>? texts) => texts?.ToDictionary(
        text => text.Key,
        text => Name().Replace(text.Value ?? "", name =>
        {
            if (_numbers.TryGetValue(name.Groups["id"].Value, out var number)) return number.Number;
            _problems.Add(
                "number-unknown",
                owner.Member(member, texts).Member(text.Key, text.Value),
                $"unknown number '{name.Value}'",
                Suggestion.Mend(name.Groups["id"].Value, _numbers.Keys, "declare it under \"numbers\""));
            return name.Value;
        }),
        StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<id>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
