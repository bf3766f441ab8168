using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Hotline.Abuse.Audits;
using Hotline.Abuse.Conduct;
using Hotline.Abuse.Policies;
using Hotline.Abuse.Privacy;
using Hotline.Abuse.Reviews;
using Hotline.Abuse.Standings;
using Hotline.Abuse.Stores;
using Hotline.Abuse.Surges;
using Hotline.Abuse.Treatments;
using Hotline.Domain.Callers;

namespace Hotline.Abuse.Tests.Privacy;

/// <summary>A convention for the whole package: whatever is thrown, refused or turned into text, a number that was put in does not
/// come out.</summary>
public class NoNumberTests
{
    private const string Number = "081298765432";
    private const string Traces = "98765432";
    private static readonly string[] Texts = [Number, "+62" + Number[1..], "x " + Number + " \u0001", Number + new string('9', 2_000)];
    private static readonly Assembly Package = typeof(Evidence).Assembly;
    private static readonly CallerIdentity Caller = RandomConduct.Caller(Number);
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public void No_setter_and_no_method_quotes_a_text_that_it_refuses()
    {
        // Every text that any public constructor, method or property takes is given a number, and whatever is thrown is read.
        var tried = 0;
        foreach (var type in Package.GetExportedTypes().Where(type => !type.IsGenericTypeDefinition))
        {
            foreach (var property in type.GetProperties().Where(property => property.PropertyType == typeof(string) && property.SetMethod is { IsPublic: true, IsStatic: false } && !type.IsAbstract))
                foreach (var text in Texts)
                    tried += Try(() => property.SetValue(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type), text));
            foreach (var property in type.GetProperties().Where(property => property.PropertyType == typeof(ImmutableArray<string>) && property.SetMethod is { IsPublic: true } && !type.IsAbstract))
                foreach (var text in Texts)
                    tried += Try(() => property.SetValue(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type), ImmutableArray.Create(text)));
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => !method.IsGenericMethod && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(string))))
                foreach (var text in Texts)
                    tried += Try(() => method.Invoke(null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? text : Blank(parameter.ParameterType))]));
        }

        Assert.InRange(tried, 150, int.MaxValue);
    }

    [Fact]
    public async Task No_desk_or_store_quotes_what_it_refuses()
    {
        using var keyring = new HmacCallerKeyring(new byte[31].Append((byte)1).ToArray());
        var store = new InMemoryConductStore();
        var reviews = new InMemoryReviewStore();
        var trail = new InMemoryAuditTrail();
        var desk = new ReviewDesk(keyring, store, CallerPolicy.Purwakarta(), reviews, trail);
        var standings = new CallerStandings(keyring, store, CallerPolicy.Purwakarta(), reviews);
        var privacy = new CallerPrivacy(keyring, store, CallerPolicy.Purwakarta(), reviews, trail);
        var cancelled = new CancellationToken(canceled: true);
        var report = new ConductReport { EvidenceId = "r-" + Number, Caller = Caller, At = RandomConduct.Start, Kind = ConductKind.Hoax, By = Number };
        var appeal = new Appeal { CaseId = "c-" + Number, Id = Number, EvidenceIds = [Number], Grounds = Number, At = RandomConduct.Start };
        var request = new PrivacyRequest { CaseId = Number, By = Number, Reason = Number, At = RandomConduct.Start };
        foreach (var act in new Func<Task>[]
        {
            async () => await standings.ReportAsync(report, cancelled),
            async () => await standings.StandingOfAsync(Caller, RandomConduct.Start, cancellationToken: cancelled),
            async () => await standings.PardonAsync(new Pardon { EvidenceId = Number, By = Number, At = RandomConduct.Start }, cancelled),
            async () => await standings.StandingOfAsync(Caller, Instant.MaxValue, cancellationToken: None),
            async () => await standings.StandingOfAsync(Caller, Instant.MinValue, cancellationToken: None),
            async () => await desk.AppealAsync(Caller, appeal, None),
            async () => await desk.PardonAsync("c 1 " + Number, new Pardon { EvidenceId = Number, By = Number, At = RandomConduct.Start }, None),
            async () => await privacy.EraseAsync(Caller, request, cancelled),
            async () => await store.LoadAsync(default, None),
        })
            await TryAsync(act);

        keyring.Dispose();
        await TryAsync(async () => await standings.ReportAsync(report, None));
        AssertClean(await desk.PardonAsync("case", new Pardon { EvidenceId = Number, By = Number, At = RandomConduct.Start, Reason = Number }, None));
        foreach (var entry in await trail.ReadAsync(None).ToArrayAsync(None)) AssertClean(entry.ToString() + entry.Reason + entry.By);
    }

    [Fact]
    public void No_failure_of_a_reader_quotes_a_number_wherever_it_stands()
    {
        var reader = new ConductReader(new NumberingPlan());
        var good = new ConductReportText { Id = "r1", Caller = Number, At = "2026-01-22T08:00:00Z", Kind = "prank", By = "nurul" };
        foreach (var text in Texts)
            foreach (var spoilt in new[]
            {
                good with { Id = text }, good with { Caller = text + "x" }, good with { At = text }, good with { Kind = text }, good with { CallId = text + " " },
                good with { By = text + "\u0001" }, good with { Pardon = text }, good with { Reason = text }, new ConductReportText { Pardon = text, By = text, At = text, Reason = text },
            })
            {
                var reading = reader.Read(spoilt, RandomConduct.Start);
                Assert.All(reading.Failures, failure => AssertClean(failure.ToString()));
                AssertClean(spoilt.ToString());
                AssertClean(reading.Report?.ToString() ?? "");
            }

        foreach (var policy in new[] { "\"name\": \"{0}\"", "\"format\": {0}", "\"{0}\": 1", "\"kinds\": {{ \"{0}\": 1 }}", "\"ladder\": [{{ \"treatment\": \"{0}\" }}]", "{0}" })
            Assert.All(
                PolicyReader.Read(System.Text.Encoding.UTF8.GetBytes("{" + string.Format(System.Globalization.CultureInfo.InvariantCulture, policy, Number) + "}")).Failures,
                failure => AssertClean(failure.Message));
    }

    [Fact]
    public async Task The_text_form_of_every_public_type_is_clean_when_a_number_is_in_it()
    {
        using var keyring = new HmacCallerKeyring(new byte[31].Append((byte)1).ToArray());
        var store = new InMemoryConductStore();
        var policy = CallerPolicy.Purwakarta();
        var trail = new InMemoryAuditTrail();
        var reviews = new InMemoryReviewStore();
        var report = new ConductReport { EvidenceId = "r1", Caller = Caller, At = RandomConduct.Start, Kind = ConductKind.Hoax, By = Number };
        var approval = new Approval { Treatment = TreatmentKind.Referral, EvidenceIds = ["r1"], Reviewer = Number, Reason = Number, At = RandomConduct.Start, ExpiresAt = RandomConduct.Start + Duration.FromDays(1) };
        var decision = new Decision { CaseId = "c1", Id = "d1", Approval = approval };
        var appeal = new Appeal { CaseId = "c1", Id = "a1", EvidenceIds = ["r1"], Grounds = Number, At = RandomConduct.Start };
        var standings = new CallerStandings(keyring, store, policy, reviews);
        var reported = await standings.ReportAsync(report, None);
        await reviews.AddAsync(keyring.KeyOf(Caller)!.Value, decision, None);
        var privacy = new CallerPrivacy(keyring, store, policy, reviews, trail);
        var request = new PrivacyRequest { CaseId = "c2", By = Number, Reason = Number, At = RandomConduct.Start };
        var found = (StandingFound)await standings.StandingOfAsync(Caller, RandomConduct.Start, cancellationToken: None);
        var watch = new SurgeWatch();
        var call = new SurgeCall { At = RandomConduct.Start, Caller = Caller, Trunk = "t", Area = "Plered" };
        watch.Observe(call);
        object[] values =
        [
            report, report.ToEvidence(), new Pardon { EvidenceId = "r1", By = Number, At = RandomConduct.Start, Reason = Number }, await store.LoadAsync(keyring.KeyOf(Caller)!.Value, None),
            new ConductReportText { Id = Number, Caller = Number }, new ConductReader(new NumberingPlan()).Read(new ConductReportText { Id = "r1", Caller = Number, At = "2026-01-22T08:00:00Z", Kind = "prank" }),
            approval, decision, appeal, new Withdrawal { CaseId = "c1", DecisionId = "d1", By = Number, Reason = Number, At = RandomConduct.Start },
            new AppealOutcome { CaseId = "c1", AppealId = "a1", PardonedIds = [], By = Number, Reason = Number, At = RandomConduct.Start }, CaseFile.Empty.Add(decision).Add(appeal),
            new ReviewTaken { Record = decision }, new ReviewDeclined { Reason = ReviewDeclineReason.NotKnown }, reported, found, found.Assessment, found.Assessment.Standing, found.Assessment.Standing.Evidence[0],
            found.Treatment, Reception.Of(found.Treatment), keyring, keyring.KeyOf(Caller)!, standings, privacy, request, await privacy.ExportAsync(Caller, request, None), await privacy.EraseAsync(Caller, request, None),
            (await trail.ReadAsync(None).ToArrayAsync(None))[0], watch, call, store, reviews, trail, policy, await standings.ReportAsync(report with { Caller = new Withheld() }, None),
            await standings.StandingOfAsync(new Withheld(), RandomConduct.Start, cancellationToken: None),
        ];
        Assert.All(values, value => AssertClean(value.ToString()!));

        // Every type that an instance could hold a text of somebody in, and that has no text form of its own, is among these.
        var shown = values.Select(value => value.GetType()).ToHashSet();
        Assert.Superset(
            Package.GetExportedTypes().Where(type => type is { IsAbstract: false, IsEnum: false } && HoldsPeople(type)).ToHashSet(),
            shown);
    }



    // A caller, or a text that a person wrote: who, why, what the caller says.
    private static bool HoldsPeople(Type type) => type.GetProperties().Any(property =>
        typeof(CallerIdentity).IsAssignableFrom(property.PropertyType) || property.Name is "By" or "Reviewer" or "Grounds" || (property.Name is "Reason" && property.PropertyType == typeof(string)));

    private static object? Blank(Type type) => type.IsValueType && !type.IsByRefLike ? Activator.CreateInstance(type) : null;

    private static int Try(Action act)
    {
        try
        {
            act();
        }
        catch (Exception error)
        {
            for (var at = error; at is not null; at = at.InnerException!)
            {
                AssertClean(at.Message);
                foreach (DictionaryEntry data in at.Data) AssertClean($"{data.Key} {data.Value}");
            }
        }

        return 1;
    }

    private static async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception error)
        {
            AssertClean(error.Message);
            AssertClean(error.InnerException?.Message ?? "");
        }
    }

    private static void AssertClean(object? text) => Assert.DoesNotContain(Traces, text?.ToString() ?? "", StringComparison.Ordinal);
}
