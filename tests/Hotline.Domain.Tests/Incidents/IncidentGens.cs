using CsCheck;
using Hotline.Domain.Calls;
using Hotline.Domain.Incidents;
using NodaTime;

namespace Hotline.Domain.Tests.Incidents;

/// <summary>Events of logs of incidents for property tests.</summary>
internal static class IncidentGens
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 31, 17, 0);

    private static readonly Gen<IncidentId> GenIncident = Gen.OneOf(IncidentId.Parse("A"), IncidentId.Parse("B"), IncidentId.Parse("C"));

    // Few ids, calls and times, so that they often meet; ids meet too, as when a host numbers badly.
    public static readonly Gen<IncidentEvent> Event = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 9], Gen.Int[0, 5], Gen.Int[0, 9], Gen.Select(GenIncident, GenIncident), Gen.Int[1, 4].Array[0, 3],
        (kind, id, second, other, incidents, calls) => kind switch
        {
            0 => (IncidentEvent)new CallLinked { Id = $"e{id}", At = At(second), By = "desk-1", Call = Call(other % 4), Incident = incidents.Item1 },
            1 => new IncidentsMerged { Id = $"e{id}", At = At(second), By = "desk-1", Into = incidents.Item1, From = incidents.Item2 },
            2 => new IncidentSplit { Id = $"e{id}", At = At(second), By = "desk-1", From = incidents.Item1, Into = incidents.Item2, Calls = [.. calls.Select(Call)] },
            _ => new StepUndone { Id = $"e{id}", At = At(second), By = "desk-1", Undoes = $"e{other}" },
        });

    public static Instant At(int second) => Start + Duration.FromSeconds(second);

    public static CallId Call(int number) => CallId.Parse($"{number}");
}
