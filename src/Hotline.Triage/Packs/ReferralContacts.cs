using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Hotline.LinkedSources;
using Hotline.Triage.Packs.Format;

namespace Hotline.Triage.Packs;

/// <summary>Reads the section <c>contacts</c>, and puts the numbers where texts name them as <c>{id}</c>.</summary>
internal sealed partial class ReferralContacts
{
    private readonly Dictionary<string, ReferralContact> _contacts = new(StringComparer.Ordinal);
    private readonly PackProblems _problems;

    public ReferralContacts(IReadOnlyList<PackDocument> documents, Manifest manifest, PackProblems problems)
    {
        _problems = problems;
        var layers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in problems.Section(documents, "contacts", entry => entry.Contacts))
        {
            problems.CheckMembers(place, PackJson.Default.ContactEntry);
            if (!problems.Require(place, "id", place.Value.Id, "give the contact a name, such as police")) continue;
            if (!PackNames.IsName(place.Value.Id))
                problems.Add("contact-name-malformed", place.Member("id", place.Value.Id), $"'{place.Value.Id}' is not a name", PackNames.Mend);
            problems.Require(place, "number", place.Value.Number, "write what is read to the caller, such as 110");
            var title = LocalizedTextReader.Read(place, "title", place.Value.Title, manifest, problems);
            if (layers.TryGetValue(place.Value.Id, out var layer) && layer == place.Document.Layer)
                problems.Add("contact-twice", place, $"the contact '{place.Value.Id}' is declared already", "keep one of the two; an overlay may declare it again");

            // An overlay declares a number again to change it.
            layers[place.Value.Id] = place.Document.Layer;
            _contacts[place.Value.Id] = new ReferralContact
            {
                Id = place.Value.Id,
                Number = place.Value.Number ?? "",
                Title = title,
                Source = place.Value.Source ?? "",
            };
        }
    }

    public ImmutableDictionary<string, ReferralContact> All => _contacts.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The texts with every <c>{id}</c> replaced; an unknown one is a problem and stays.</summary>
    public Dictionary<string, string>? Fill<T>(Placed<T> owner, string member, Dictionary<string, string>? texts) => texts?.ToDictionary(
        text => text.Key,
        text => Name().Replace(text.Value ?? "", name =>
        {
            if (_contacts.TryGetValue(name.Groups["id"].Value, out var number)) return number.Number;
            _problems.Add(
                "contact-unknown",
                owner.Member(member, texts).Member(text.Key, text.Value),
                $"unknown contact '{name.Value}'",
                Suggestion.Mend(name.Groups["id"].Value, _contacts.Keys, "declare it under \"contacts\""));
            return name.Value;
        }),
        StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<id>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
