using System.Collections.Immutable;
using CsCheck;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Categories;
using Hotline.Domain.Exchange.Eido;
using Hotline.Domain.Incidents;
using Hotline.Domain.Locations;
using Hotline.Domain.Tests.Callers;
using NodaTime;

namespace Hotline.Domain.Tests.Exchange.Eido;

/// <summary>Documents for property tests, whose parts refer to each other at random.</summary>
internal static class EidoGens
{
    private const string Agency = "112.example";

    private static readonly Gen<Instant> GenAt = Gen.Select(Gen.Int[0, 100_000_000], Gen.Int[0, 999_999_999])
        .Select((seconds, nanoseconds) => Instant.FromUtc(2026, 1, 31, 16, 0) + Duration.FromSeconds(seconds) + Duration.FromNanoseconds(nanoseconds));

    private static readonly Gen<string> GenText = Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.OneOf('\n', '\r', '\t', '<', '>', '&', '"', 'é', '\u00A0', '\u2028', '界')), 0, 40]
        .Select(text => "x" + text);

    // What XML carries, and an address has no white space at its ends.
    private static readonly Gen<string?> GenLine = GenText.Select(text => text + "x").Null();

    private static readonly Gen<bool?> GenMaybe = Gen.OneOf<bool?>(null, true, false);

    private static readonly Gen<PhoneNumber?> GenNumber = Gen.OneOf<PhoneNumber?>(null, CallerGens.Of("081234567890"), CallerGens.Of("+12015550123"));

    private static readonly Gen<Category?> GenCategory = Gen.OneOf([null, .. new[] { "silent", "silent.open-line", "medical", "fire.building" }.Select(code => (Category?)Category.Parse(code))]);

    private static readonly Gen<Priority?> GenPriority = Gen.OneOf([null, .. PriorityCodes.MostUrgentFirst.Select(priority => (Priority?)priority)]);

    private static readonly Gen<Position?> GenPosition = Gen.Select(
        Gen.Double[-90, 90], Gen.Double[-180, 180], Gen.Double[0, 1e7].Nullable(), Gen.Double[0, 100].Nullable(),
        Gen.OneOf(PositioningMethod.Unknown, PositioningMethod.Satellite, PositioningMethod.WiFi, PositioningMethod.Cell, PositioningMethod.CallTaker),
        GenAt.Nullable()).Select((latitude, longitude, metres, percent, method, at) => new Position
        {
            Point = new GeoPoint(latitude, longitude),
            UncertaintyMetres = metres,
            ConfidencePercent = percent,
            Method = method,
            FixedAt = at,
        }).Where(position => position.Point != new GeoPoint(0, 0)).Null();

    private static readonly Gen<Place> GenPlace = Gen.Select(GenPosition, GenLine, GenLine, Gen.Int[0, 3]).Select((position, address, landmark, parts) => new Place
    {
        Position = position,
        Address = address,
        Landmark = landmark,
        District = parts is 1 or 2 ? new() { Code = "32.14.04", Name = "Plered" } : null,
        Village = parts is 2 or 3 ? new() { Code = "32.14.04.2001", Name = "Citeko" } : null,
    });

    private static readonly Gen<int> GenMany = Gen.Int[0, 3];

    public static readonly Gen<EidoDocument> Document = Gen.Select(GenMany, GenMany, GenMany, GenMany, Gen.Bool).SelectMany((agents, locations, notes, people, hasIncident) =>
    {
        var genAgent = One("agent", agents);
        var genAgents = Some("agent", agents);
        var genLocations = Some("location", locations);
        var genNotes = Some("note", notes);
        var genPeople = Some("person", people);
        var genHead = Gen.Select(GenAt, genAgent);
        return Gen.Select(
            Gen.Select(genHead, GenText, GenMaybe, genHead),
            All(agents, i => genHead.Select(Gen.Bool, (head, has) => new EidoAgent { Id = $"agent{i}", UpdatedAt = head.Item1, UpdatedBy = Agency, UpdatedByAgent = head.Item2, Agency = Agency, Roles = [EidoWords.CallTaking], Workstation = has ? "3" : null })),
            All(locations, i => Gen.Select(genHead, GenPlace, GenText.Null()).Select((head, place, text) => new EidoLocation { Id = $"location{i}", UpdatedAt = head.Item1, UpdatedBy = Agency, UpdatedByAgent = head.Item2, Type = EidoWords.CurrentIncident, Place = place, Description = text })),
            All(notes, i => Gen.Select(genHead, GenText, genAgent).Select((head, text, author) => new EidoNote { Id = $"note{i}", UpdatedAt = head.Item1, UpdatedBy = Agency, UpdatedByAgent = head.Item2, Text = text, Author = author })),
            All(people, i => Gen.Select(genHead, GenNumber, genLocations, genNotes).Select((head, number, places, about) => new EidoPerson { Id = $"person{i}", UpdatedAt = head.Item1, UpdatedBy = Agency, UpdatedByAgent = head.Item2, Roles = [EidoWords.Caller, "x"], Calls = ["elsewhere"], CallbackNumber = number, Locations = places, Notes = about })),
            Gen.Select(genHead, Calls(genHead, genAgents, genLocations, genNotes, genPeople), Incident(genHead, genAgents, genLocations, genNotes, genPeople)))
            .Select((top, agentParts, locationParts, noteParts, personParts, rest) => new EidoDocument
            {
                Id = top.Item2,
                UpdatedAt = top.Item1.Item1,
                UpdatedBy = Agency,
                UpdatedByAgent = top.Item1.Item2,
                IssuedBy = "desk.112.example",
                Agencies = [new() { Id = Agency, UpdatedAt = top.Item4.Item1, UpdatedBy = Agency, UpdatedByAgent = top.Item4.Item2, Roles = [EidoWords.CallReceiving], Types = [EidoWords.Psap], OwnsIncident = top.Item3 }],
                Agents = agentParts,
                Locations = locationParts,
                Notes = noteParts,
                People = personParts,
                Calls = rest.Item2,
                Incident = hasIncident ? rest.Item3 : null,
            });
    });

    /// <summary>Compares every property of every part. Equality of parts alone compares lists by reference.</summary>
    public static void AssertSame(object? expected, object? actual)
    {
        switch (expected)
        {
            case EidoComponent:
                Assert.Equal(expected.GetType(), actual?.GetType());
                foreach (var property in expected.GetType().GetProperties()) AssertSame(property.GetValue(expected), property.GetValue(actual));
                break;
            case System.Collections.IEnumerable list and not string:
                var (one, other) = (list.Cast<object?>().ToList(), ((System.Collections.IEnumerable)actual!).Cast<object?>().ToList());
                Assert.Equal(one.Count, other.Count);
                for (var i = 0; i < one.Count; i++) AssertSame(one[i], other[i]);
                break;
            default:
                Assert.Equal(expected, actual);
                break;
        }
    }

    private static Gen<ImmutableArray<EidoCall>> Calls(Gen<(Instant, string?)> genHead, Gen<ImmutableArray<string>> agents, Gen<ImmutableArray<string>> locations, Gen<ImmutableArray<string>> notes, Gen<ImmutableArray<string>> people) =>
        Gen.Select(
            genHead, Gen.Select(GenAt, Gen.Int[0, 90].Nullable(), Gen.Int[0, 2], Gen.Int[0, 2]), GenCategory, GenPriority, GenNumber, Gen.Select(agents, locations, notes, people))
            .Select((head, line, category, priority, number, links) => new EidoCall
            {
                Id = "call",
                UpdatedAt = head.Item1,
                UpdatedBy = Agency,
                UpdatedByAgent = head.Item2,
                StartedAt = line.Item1,
                AnsweredAt = line.Item2 is { } seconds ? line.Item1 + Duration.FromSeconds(seconds) : null,
                State = (EidoCallState)line.Item3,
                Direction = (EidoDirection)line.Item4,
                Category = category,
                Priority = priority,
                CallbackNumber = number,
                RelatedCalls = ["other"],
                Agents = links.Item1,
                Locations = links.Item2,
                Notes = links.Item3,
                People = links.Item4,
            }).Array[0, 2].Select(calls => calls.Select((call, i) => call with { Id = $"call{i}" }).ToImmutableArray());

    private static Gen<EidoIncident> Incident(Gen<(Instant, string?)> genHead, Gen<ImmutableArray<string>> agents, Gen<ImmutableArray<string>> locations, Gen<ImmutableArray<string>> notes, Gen<ImmutableArray<string>> people) =>
        Gen.Select(
            genHead, GenCategory, GenPriority, Gen.Select(agents, locations, notes, people),
            Gen.Select(Gen.OneOf([null, .. Disposition.All]), GenMaybe, GenText.Null()).Array[0, 2], Gen.Select(GenText.Null(), Gen.Bool))
            .Select((head, category, priority, links, dispositions, rest) => new EidoIncident
            {
                Id = "incident",
                UpdatedAt = head.Item1,
                UpdatedBy = Agency,
                UpdatedByAgent = head.Item2,
                CommonType = "TROUBLE",
                TypeText = rest.Item1,
                Category = category,
                Priority = priority,
                Statuses = rest.Item2 ? [EidoWords.Active, "x"] : [],
                Incident = rest.Item2 ? IncidentId.Parse("2026-17") : null,
                Dispositions = [.. dispositions.Select((made, i) => new EidoDisposition { Id = $"disposition{i}", UpdatedAt = head.Item1, UpdatedBy = Agency, CommonCode = "13", Disposition = made.Item1, IsPrimary = made.Item2, Description = made.Item3 })],
                Agents = links.Item1,
                Locations = links.Item2,
                Notes = links.Item3,
                People = links.Item4,
            });

    private static Gen<string?> One(string name, int many) => Gen.Int[0, many].Select(i => i == 0 ? null : $"{name}{i - 1}");

    private static Gen<ImmutableArray<string>> Some(string name, int many) => Gen.Int[0, many].Select(count => Enumerable.Range(0, count).Select(i => $"{name}{i}").ToImmutableArray());

    private static Gen<ImmutableArray<T>> All<T>(int many, Func<int, Gen<T>> gen) =>
        Enumerable.Range(0, many).Aggregate(Gen.Const(ImmutableArray<T>.Empty), (all, i) => Gen.Select(all, gen(i)).Select((before, next) => before.Add(next)));
}
