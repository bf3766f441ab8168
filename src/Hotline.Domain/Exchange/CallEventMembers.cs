using System.Diagnostics;
using System.Text.Json;
using Hotline.Domain.Agencies;
using Hotline.Domain.Callers;
using Hotline.Domain.Calls;
using Hotline.Domain.Calls.Callbacks;
using Hotline.Domain.Calls.Claims;
using Hotline.Domain.Calls.Referrals;
using Hotline.Domain.Categories;

namespace Hotline.Domain.Exchange;

/// <summary>Turns the documents of events into events.</summary>
internal sealed class CallEventMembers(ExchangeProblems problems)
{
    private const int LongestKind = 40;

    /// <summary>The event, or <c>null</c> where its kind is not known or something in it cannot be read.</summary>
    /// <param name="element">The event as it came.</param>
    /// <param name="call">The call whose document it stands in, or <c>null</c> when it is a document of its own.</param>
    /// <param name="field">The path of the event; empty for the whole document.</param>
    public CallEvent? Read(JsonElement element, CallId? call, string field)
    {
        if (ExchangeJson.Read(element, CallJsonContext.Default.CallEventHead, field, problems) is not { Kind: var word } head) return null;
        var kindField = At(field, "kind");
        if (!CallEventKinds.TryParse(word, out var kind))
        {
            problems.Add(head.Kind is null ? ExchangeFailures.Missing.At(kindField) : ExchangeFailures.EventKindUnknown.At(kindField, ShownKind(head.Kind)));
            return null;
        }

        return ExchangeJson.Read(element, CallJsonContext.Default.CallEventDocument, field, problems) is { } document
            ? Read(document, kind, call, field)
            : null;
    }

    private static string At(string field, string member) => field.Length == 0 ? member : $"{field}.{member}";

    /// <summary>A kind is a code. Anything else could be a text about a person, put into the wrong member.</summary>
    public static string ShownKind(string kind) => kind.Length <= LongestKind && CodePart.IsValid(kind) ? kind : "?";

    private CallEvent? Read(CallEventDocument document, CallEventKind kind, CallId? call, string field)
    {
        var errors = new ExchangeProblems();
        var id = call ?? errors.Code<CallId>(document.Call, CallId.TryParse, At(field, "call"));
        if (document.Call is { } named && id != default && !string.Equals(named, id.Value, StringComparison.Ordinal))
            errors.Add(ExchangeFailures.EventOfAnotherCall.At(At(field, "call")));
        var at = errors.Time(document.At, At(field, "at"));
        var caller = document.Caller is { } found ? Caller(found, At(field, "caller"), errors) : null;
        // An event keeps its own rules, so it is made only once nothing is wrong.
        var make = Maker(document, kind, field, errors);
        foreach (var failure in errors.ToImmutable()) problems.Add(failure);
        return errors.HasErrors ? null : make() with { Call = id, At = at, Caller = caller };
    }

    private static CallerIdentity? Caller(CallerDocument document, string field, ExchangeProblems errors)
    {
        switch (document.Kind)
        {
            case CallEventDocuments.Withheld: return new Withheld();
            case CallEventDocuments.NoSim: return new NoSim();
            case CallEventDocuments.Identified or CallEventDocuments.Shared:
                if (PhoneNumber.TryParseE164(document.Number, out var number))
                    return document.Kind is CallEventDocuments.Shared ? new Callers.Shared { Number = number } : new Identified { Number = number };
                errors.Add((document.Number is null ? ExchangeFailures.Missing : ExchangeFailures.NumberMalformed).At(At(field, "number")));
                return null;
            default:
                errors.Add((document.Kind is null ? ExchangeFailures.Missing : ExchangeFailures.WordUnknown).At(
                    At(field, "kind"), string.Join(", ", CallEventDocuments.Identified, CallEventDocuments.Withheld, CallEventDocuments.NoSim, CallEventDocuments.Shared)));
                return null;
        }
    }

    private static Func<CallEvent> Maker(CallEventDocument document, CallEventKind kind, string field, ExchangeProblems errors)
    {
        var by = document.By;
        switch (kind)
        {
            case CallEventKind.Ringing: return () => new Ringing { Call = default, At = default, Trunk = document.Trunk, ServiceNumber = document.ServiceNumber };
            case CallEventKind.Answered: return () => new Answered { Call = default, At = default, By = by };
            case CallEventKind.Transferred: return () => new Transferred { Call = default, At = default, To = document.To, By = by };
            case CallEventKind.Abandoned: return () => new Abandoned { Call = default, At = default };
            case CallEventKind.Ended: return () => new Ended { Call = default, At = default };
            case CallEventKind.Claimed: return () => new Claimed { Call = default, At = default, By = by, TakenFrom = document.TakenFrom };
            case CallEventKind.Released: return () => new Released { Call = default, At = default, By = by };
            case CallEventKind.NoteAdded:
                var text = errors.Text(document.Text, NoteAdded.MaxLength, At(field, "text"));
                return () => new NoteAdded { Call = default, At = default, By = by, Text = text };
            case CallEventKind.QuestionAnswered:
                var fact = errors.Text(document.Fact, EventText.MaxName, At(field, "fact"));
                var value = errors.TextOrNull(document.Value, QuestionAnswered.MaxLength, At(field, "value"));
                return () => new QuestionAnswered { Call = default, At = default, By = by, Fact = fact, Value = value };
            case CallEventKind.Categorized:
                var category = errors.Code<Category>(document.Category, Category.TryParse, At(field, "category"));
                var source = Source();
                return () => new Categorized { Call = default, At = default, By = by, Category = category, Source = source };
            case CallEventKind.Prioritized:
                var range = Priority(document, field, errors);
                var saidBy = Source();
                return () => new Prioritized { Call = default, At = default, By = by, Priority = range, Source = saidBy };
            case CallEventKind.AdviceGiven:
                var advice = errors.Text(document.Advice, AdviceGiven.MaxLength, At(field, "advice"));
                return () => new AdviceGiven { Call = default, At = default, By = by, Advice = advice };
            case CallEventKind.ReferralRequested:
                var name = errors.Text(document.Referral, EventText.MaxName, At(field, "referral"));
                var agency = string.IsNullOrEmpty(document.Agency) ? default : errors.Code<AgencyKind>(document.Agency, AgencyKind.TryParse, At(field, "agency"));
                var agencyId = errors.TextOrNull(document.AgencyId, EventText.MaxName, At(field, "agencyId"));
                return () => new ReferralRequested { Call = default, At = default, By = by, Referral = name, Agency = agency, AgencyId = agencyId };
            case CallEventKind.ReferralUpdated:
                var referral = errors.Text(document.Referral, EventText.MaxName, At(field, "referral"));
                var step = errors.Word<ReferralStep>(document.Step, ReferralSteps.TryParse, ReferralSteps.All.Select(ReferralSteps.ToCode), At(field, "step"));
                var reason = errors.TextOrNull(document.Reason, ReferralUpdated.MaxLength, At(field, "reason"));
                return () => new ReferralUpdated { Call = default, At = default, By = by, Referral = referral, Step = step, Reason = reason };
            case CallEventKind.CallbackAttempted:
                var outcome = errors.Word<CallbackOutcome>(document.Outcome, CallbackOutcomes.TryParse, CallbackOutcomes.All.Select(CallbackOutcomes.ToCode), At(field, "outcome"));
                return () => new CallbackAttempted { Call = default, At = default, By = by, Outcome = outcome };
            case CallEventKind.CallbackWaived:
                var whyNot = errors.Text(document.Reason, CallbackWaived.MaxLength, At(field, "reason"));
                return () => new CallbackWaived { Call = default, At = default, By = by, Reason = whyNot };
            case CallEventKind.Closed:
                var disposition = errors.Word<Disposition?>(document.Disposition, Disposition.TryParse, Disposition.All.Select(known => known.Code), At(field, "disposition"));
                return () => new Closed { Call = default, At = default, By = by, Disposition = disposition! };
            case CallEventKind.Reopened:
                var why = errors.Text(document.Reason, Reopened.MaxLength, At(field, "reason"));
                return () => new Reopened { Call = default, At = default, By = by, Reason = why };
            default: throw new UnreachableException();
        }

        AssessmentSource Source() =>
            errors.Word<AssessmentSource>(document.Source, AssessmentSources.TryParse, AssessmentSources.All.Select(AssessmentSources.ToCode), At(field, "source"));
    }

    private static PriorityRange Priority(CallEventDocument document, string field, ExchangeProblems errors)
    {
        var words = PriorityCodes.MostUrgentFirst.Select(PriorityCodes.ToCode);
        var definite = errors.Word<Priority>(document.Definite, PriorityCodes.TryParse, words, At(field, "definite"));
        var possible = errors.Word<Priority>(document.Possible, PriorityCodes.TryParse, words, At(field, "possible"));
        if (errors.HasErrors) return default;
        if (definite <= possible) return new PriorityRange(definite, possible);
        errors.Add(ExchangeFailures.PriorityReversed.At(field));
        return default;
    }
}
