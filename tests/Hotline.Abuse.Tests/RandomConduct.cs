using System.Globalization;
using System.Text;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests;

/// <summary>Random evidence, pardons, policies and callers.</summary>
internal static class RandomConduct
{
    public static readonly Instant Start = Instant.FromUtc(2026, 1, 22, 8, 0);

    /// <summary>Instants within 100 days of the start, to the nanosecond.</summary>
    public static readonly Gen<Instant> Times =
        Gen.Long[-100L * NodaConstants.NanosecondsPerDay, 100L * NodaConstants.NanosecondsPerDay].Select(nanoseconds => Start + Duration.FromNanoseconds(nanoseconds));

    /// <summary>Few ids, so that the same id comes with different content now and then.</summary>
    public static readonly Gen<string> Ids = Gen.Int[0, 14].Select(id => string.Create(CultureInfo.InvariantCulture, $"e{id}"));

    /// <summary>All kinds, and two that this version does not know.</summary>
    public static readonly Gen<ConductKind> Kinds = Gen.OneOf(Gen.Int[0, ConductKinds.All.Length - 1].Select(kind => ConductKinds.All[kind]), Gen.Const((ConductKind)9), Gen.Const(ConductKind.Unknown));

    public static readonly Gen<Evidence> Pieces = Gen.Select(Ids, Times, Gen.Frequency((8, Gen.Int[0, ConductKinds.All.Length - 1].Select(kind => ConductKinds.All[kind])), (1, Kinds)),
        (id, at, kind) => new Evidence { Id = id, At = at, Kind = kind });

    public static readonly Gen<Pardon> Pardons = Gen.Select(Ids, Times, (id, at) => new Pardon { EvidenceId = id, By = "reviewer", At = at });

    public static readonly Gen<EvidenceSet> Sets = Gen.Select(Pieces.Array[0, 12], Pardons.Array[0, 2], Gather);

    /// <summary>Policies that count reports, of one to four rungs.</summary>
    public static readonly Gen<CallerPolicy> CountingPolicies =
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 40], Gen.Select(Gen.Int[1, 30], Gen.Int[1, 60]).Array[1, 4], Gen.Int[0, 30], CountingPolicy);

    /// <summary>Policies of either form.</summary>
    public static readonly Gen<CallerPolicy> Policies = Gen.OneOf(CountingPolicies, PointsPolicies);

    /// <summary>Policies of points, of one to four rungs, with half-lives, steps and ceilings.</summary>
    public static Gen<CallerPolicy> PointsPolicies =>
        Gen.Select(Gen.Select(Gen.Int[1, 12], Gen.Int[1, 90], Gen.Int[1, 120], Gen.Int[0, 6]).Array[6], Gen.Int[1, 10].Array[1, 4], Policy);

    public static readonly Gen<string> Numbers = Gen.Char['0', '9'].Array[9].Select(digits => "081" + new string(digits));

    public static EvidenceSet Gather(IEnumerable<Evidence> pieces, IEnumerable<Pardon> pardons) =>
        pardons.Aggregate(pieces.Aggregate(EvidenceSet.Empty, (set, piece) => set.Add(piece)), (set, pardon) => set.Pardon(pardon));

    public static Identified Caller(string number) =>
        PhoneNumber.TryParse(number, new NumberingPlan(), out var parsed) ? new Identified { Number = parsed } : throw new ArgumentException("No number.", nameof(number));

    public static Evidence Piece(string id, ConductKind kind, Instant at) => new() { Id = id, Kind = kind, At = at };

    private static CallerPolicy CountingPolicy(int count, int within, (int Longer, int Again)[] rungs, int spare)
    {
        string[] treatments = ["closing-advice", "recorded-warning", "screening", "screening"];
        var json = new StringBuilder();
        var (lasts, retention, sum) = (0, within, 0);
        for (var i = 0; i < rungs.Length; i++)
        {
            var again = lasts + rungs[i].Again;
            lasts += rungs[i].Longer;
            var repeat = i > 0 ? $"\"again\": \"P{again}D\", " : "";
            (retention, sum) = (Math.Max(retention, i > 0 ? Math.Max(again, lasts) : lasts), sum + lasts);
            json.Append(CultureInfo.InvariantCulture, $"{{\"treatment\": \"{treatments[i]}\", \"lasts\": \"P{lasts}D\", {repeat}\"say\": {{\"id\": \"teks\"}}}},");
        }

        var text = $$"""{"format": 1, "name": "random", "languages": ["id"], "counting": {"kinds": ["prank", "hoax", "abusive"], "count": {{count}}, "within": "P{{within}}D", "retention": "P{{Math.Max(retention, sum) + spare}}D"}, "ladder": [{{json}}]}""";
        var reading = PolicyReader.Read(Encoding.UTF8.GetBytes(text));
        return reading.Policy ?? throw new InvalidOperationException(string.Join('\n', reading.Failures));
    }

    private static CallerPolicy Policy((int Weight, int HalfLifeDays, int RetentionDays, int Form)[] kinds, int[] rises)
    {
        string[] treatments = ["closing-advice", "recorded-warning", "screening", "referral"];
        var codes = ConductKinds.All.Where(kind => kind.CanCount()).Select(kind => kind.ToCode()).ToArray();
        var json = new StringBuilder("""{"format": 1, "name": "random", "languages": ["id"], "kinds": {""");
        for (var i = 0; i < codes.Length; i++)
        {
            var (weight, halfLife, retention, form) = kinds[i];
            // Form 0 to 2: half-life; 3 to 5: steps; 6: steps down to nothing at once. Only the odd kinds have a ceiling.
            var decay = form < 3
                ? $"\"halfLife\": \"P{halfLife}D\""
                : $"\"decay\": [{{\"after\": \"PT{retention}H\", \"percent\": {(form == 6 ? 0 : 70)}}}, {{\"after\": \"PT{retention + 7}H\", \"percent\": {(form == 6 ? 0 : form * 10)}}}]";
            var upTo = i % 2 == 1 && form % 2 == 1 ? $", \"upTo\": \"{treatments[(i + form) % rises.Length]}\"" : "";
            json.Append(CultureInfo.InvariantCulture, $"\"{codes[i]}\": {{\"weight\": {weight}, {decay}, \"retention\": \"P{retention + 6}D\"{upTo}}},");
        }

        json.Append("}, \"ladder\": [");
        for (var i = 0; i < rises.Length; i++)
        {
            var review = i == 3 ? ", \"review\": {\"expiresAfter\": \"P30D\"}" : "";
            json.Append(CultureInfo.InvariantCulture, $"{{\"treatment\": \"{treatments[i]}\", \"threshold\": {rises.Take(i + 1).Sum()}{review}, \"say\": {{\"id\": \"teks\"}}}},");
        }

        json.Append("]}");
        var reading = PolicyReader.Read(Encoding.UTF8.GetBytes(json.ToString()));
        return reading.Policy ?? throw new InvalidOperationException(string.Join('\n', reading.Failures));
    }
}
